package org.reliance.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Notice;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;
import org.reliance.figure.Source;
import org.reliance.render.Theme;
import org.reliance.server.ResourceText;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML of an embedded figure. Every word of data or reader is escaped where it is put in.
 *
 * @param site where the program is reached, without a slash at the end
 */
record EmbedPage(String site, EmbedTheme theme) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.reliance.api.embed", Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String FRAME = ResourceText.of(EmbedPage.class, "embed.html");

    /**
     * A drawing for frames up to a width, so that its letters are about as large as those around it.
     *
     * @param upTo in CSS pixels
     * @param width of the drawing
     */
    private record Step(int upTo, int width) {

        /** As high as the page of the figure itself would make it. */
        int height(Figure figure) {
            return switch (figure.domain()) {
                case Domain.Years _ -> Math.clamp(Math.round(width * 0.54), 400, 560);
                case Domain.Rows(List<String> rows) -> Math.max(260, rows.size() * (width < 560 ? 76 : 54) + 150);
            };
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(400, 340),
            new Step(560, 470),
            new Step(760, 640),
            new Step(1000, 860),
            new Step(Integer.MAX_VALUE, 1120));

    String of(Answer answer) {
        Figure figure = answer.figure();
        String address = site + answer.query().address();
        return page(figure.title(), address, notices(answer.notices()) + figure(answer, address));
    }

    /** Says that there is no such figure. */
    String ofNothing() {
        String body = "<h1>%s</h1><p>%s</p><p><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></p>"
                .formatted(say("missing.title"), say("missing.what"), escaped(site + "/"), say("missing.home"));
        return page(say("missing.title"), site + "/", body);
    }

    private String page(String title, String canonical, String body) {
        return filled(
                FRAME,
                Map.of(
                        "theme", theme.id(),
                        "title", escaped(title),
                        "canonical", escaped(canonical),
                        "body", body));
    }

    private String figure(Answer answer, String address) {
        Figure figure = answer.figure();
        return """
                <h1>%s</h1>
                <p class="subtitle">%s</p>
                %s
                %s
                <details><summary>%s</summary><div class="scroll" tabindex="0" role="region" aria-label="%s">%s</div></details>
                <p class="sources">%s</p>
                <p class="back"><a href="%s" target="_blank" rel="noopener">%s</a></p>
                """.formatted(
                        escaped(figure.title()),
                        escaped(figure.subtitle()),
                        picture(answer),
                        events(figure),
                        say("table"),
                        say("table"),
                        table(figure),
                        sources(figure),
                        escaped(address),
                        say("back"));
    }

    private String picture(Answer answer) {
        String sources = STEPS.stream()
                .flatMap(step -> theme.drawn().stream().map(ground -> source(answer, step, ground)))
                .collect(Collectors.joining("\n"));
        Step step = STEPS.get(STEPS.size() / 2);
        return "<picture>%s<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"></picture>"
                .formatted(
                        sources,
                        escaped(plot(answer, step, theme.drawn().getLast())),
                        step.width(),
                        step.height(answer.figure()),
                        escaped(answer.figure().summary()));
    }

    private String source(Answer answer, Step step, Theme ground) {
        String width = step.upTo() == Integer.MAX_VALUE ? "(min-width: 0)" : "(max-width: %dpx)".formatted(step.upTo());
        String media =
                theme.drawn().size() > 1 && ground == Theme.DARK ? width + " and (prefers-color-scheme: dark)" : width;
        return "<source media=\"%s\" srcset=\"%s\" width=\"%d\" height=\"%d\">"
                .formatted(media, escaped(plot(answer, step, ground)), step.width(), step.height(answer.figure()));
    }

    private String plot(Answer answer, Step step, Theme ground) {
        String query = answer.query().text();
        return "%s.svg?%swidth=%d&height=%d&theme=%s"
                .formatted(
                        answer.query().figure(),
                        query.isEmpty() ? "" : query + "&",
                        step.width(),
                        step.height(answer.figure()),
                        ground.id());
    }

    /** Where the plot is too narrow for their names it numbers the events, in this order. */
    private static String events(Figure figure) {
        String items = figure.layers().stream()
                .flatMap(layer -> layer instanceof Layer.Events events ? events.marks().stream() : Stream.empty())
                .map(mark -> "<li>" + say("event", mark.label(), mark.when()) + "</li>")
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ol class=\"events\" aria-label=\"%s\">%s</ol>".formatted(say("events"), items);
    }

    private static String table(Figure figure) {
        String head = List.of("when", "value", "what", "source").stream()
                .map(column -> "<th scope=\"col\">" + say("table." + column) + "</th>")
                .collect(Collectors.joining());
        String rows = Row.listOf(figure).stream()
                .filter(row -> !row.text().isBlank())
                .map(EmbedPage::row)
                .collect(Collectors.joining("\n"));
        return "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(head, rows);
    }

    private static String row(Row row) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(row.when()),
                        escaped(row.text()),
                        escaped(row.subject()),
                        escaped(row.provenance().map(Provenance::origin).orElseGet(() -> WORDS.getString("computed"))));
    }

    private static String sources(Figure figure) {
        String names =
                figure.sources().stream().map(Source::shortText).distinct().collect(Collectors.joining("; "));
        return say(
                "sources", names, figure.stamp().dataVersion(), figure.stamp().date());
    }

    private static String notices(List<Notice> notices) {
        if (notices.isEmpty()) {
            return "";
        }
        String items = notices.stream()
                .map(notice -> "<li>" + escaped(notice.text()) + "</li>")
                .collect(Collectors.joining());
        return "<div class=\"notices\"><p>%s</p><ul>%s</ul></div>".formatted(say("ignored"), items);
    }

    /** Words of the bundle with their places filled in, all of it escaped. */
    private static String say(String key, Object... arguments) {
        return escaped(new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Each place is filled once, so what is put in is never read as a place again. */
    private static String filled(String frame, Map<String, String> values) {
        return PLACE.matcher(frame)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
    }
}
