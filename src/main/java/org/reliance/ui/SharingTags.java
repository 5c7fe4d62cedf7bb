package org.reliance.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureAddress;
import org.reliance.render.Picture;
import org.springframework.stereotype.Component;

/**
 * Writes into the head of a figure's page what a chat or search engine shows of it: its title, what it says, and a picture
 * of exactly the state that the address names. Such readers run no script, so it stands in the first answer.
 */
@Component
final class SharingTags implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;

    SharingTags(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse response) {
        if (response.getVaadinRequest() instanceof VaadinServletRequest servlet) {
            HttpServletRequest request = servlet.getHttpServletRequest();
            String site = Site.of(servlet);
            find(request).ifPresent(answer -> describe(response.getDocument(), site, answer));
        }
    }

    private Optional<Answer> find(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return path.startsWith("/" + Addresses.FIGURES)
                ? FigureAddress.find(path + query).flatMap(dashboard::findAnswer)
                : Optional.empty();
    }

    private static void describe(Document page, String site, Answer answer) {
        String title = answer.figure().title();
        String summary = answer.figure().summary();
        page.title(Words.say("page.title", title));
        page.head().select("meta[name=description]").remove();
        meta(page, "name", "description", summary);
        page.head()
                .appendElement("link")
                .attr("rel", "canonical")
                .attr("href", site + answer.query().address());
        properties(site, answer, title, summary).forEach((name, content) -> meta(page, "property", name, content));
        meta(page, "name", "twitter:card", "summary_large_image");
    }

    private static SequencedMap<String, String> properties(String site, Answer answer, String title, String summary) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("og:type", "website");
        properties.put("og:site_name", Words.say("site.name"));
        properties.put("og:title", title);
        properties.put("og:description", summary);
        properties.put("og:url", site + answer.query().address());
        properties.put("og:image", site + "/" + Addresses.preview(answer.query()));
        properties.put("og:image:type", "image/png");
        properties.put("og:image:width", Integer.toString(Picture.WIDE.width()));
        properties.put("og:image:height", Integer.toString(Picture.WIDE.height()));
        properties.put("og:image:alt", summary);
        return properties;
    }

    private static void meta(Document page, String key, String name, String content) {
        Element meta = page.head().appendElement("meta");
        meta.attr(key, name).attr("content", content);
    }
}
