package org.reliance.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.reliance.render.BusyException;
import org.reliance.render.Deck;
import org.reliance.render.DeckWriter;
import org.reliance.render.Picture;
import org.reliance.render.Press;
import org.reliance.render.Spool;

/** Hands out the deck of a page as it is when it is asked for. */
final class DeckFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Press press;
    private final transient DeckWriter writer;
    private final transient Supplier<Optional<Deck>> deck;

    DeckFile(Press press, DeckWriter writer, Supplier<Optional<Deck>> deck) {
        this.press = press;
        this.writer = writer;
        this.deck = deck;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Optional<Deck> asked = deck.get();
        if (asked.isEmpty()) {
            refuse(event, HttpServletResponse.SC_NOT_FOUND, Words.say("deck.empty"));
            return;
        }
        try (Spool file = press.print(writer, asked.get(), Picture.SLIDE.withSite(Site.of(event.getRequest())))) {
            event.setFileName(asked.get().fileName() + "." + writer.extension());
            event.setContentType(writer.mediaType());
            event.setContentLength(file.size());
            file.writeTo(event.getOutputStream());
        } catch (BusyException e) {
            event.getResponse()
                    .setHeader("Retry-After", Long.toString(e.retryAfter().toSeconds()));
            refuse(event, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Words.say("files.busy"));
        }
    }

    private static void refuse(DownloadEvent event, int status, String why) throws IOException {
        event.getResponse().setStatus(status);
        event.getResponse().setContentType("text/plain;charset=UTF-8");
        event.getResponse().getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
