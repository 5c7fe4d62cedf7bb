package org.reliance.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.reliance.render.Deck;
import org.reliance.render.DeckWriter;
import org.reliance.render.MemoryBudget;
import org.reliance.render.Picture;
import org.reliance.render.TooLargeException;

/** Hands out the deck of a page as it is when it is asked for. */
final class DeckFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient MemoryBudget memory;
    private final transient DeckWriter writer;
    private final transient Supplier<Optional<Deck>> deck;

    DeckFile(MemoryBudget memory, DeckWriter writer, Supplier<Optional<Deck>> deck) {
        this.memory = memory;
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
        event.setFileName(asked.get().fileName() + "." + writer.extension());
        event.setContentType(writer.mediaType());
        Picture picture = Picture.SLIDE.withSite(Site.of(event.getRequest()));
        try {
            memory.write(writer, asked.get(), picture, event.getOutputStream());
        } catch (TooLargeException e) {
            refuse(event, HttpServletResponse.SC_SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    private static void refuse(DownloadEvent event, int status, String why) throws IOException {
        event.getResponse().setStatus(status);
        event.getResponse().setContentType("text/plain;charset=UTF-8");
        event.getResponse().getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
