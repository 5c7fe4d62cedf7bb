package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.Deck;
import org.reliance.render.DeckWriter;
import org.reliance.render.MemoryBudget;
import org.reliance.scenario.Complaint;
import org.springframework.http.ContentDisposition;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes one file of several figures: a title page, one page a figure, the sources. */
@RestController
@Tag(name = "Figures")
class DecksController {

    private final Dashboard dashboard;
    private final Map<String, DeckWriter> writers;
    private final FileRequest files;
    private final MemoryBudget memory;

    DecksController(Dashboard dashboard, List<DeckWriter> writers, FileRequest files, MemoryBudget memory) {
        this.dashboard = dashboard;
        this.writers = writers.stream().collect(Collectors.toMap(DeckWriter::extension, Function.identity()));
        this.files = files;
        this.memory = memory;
    }

    @Operation(
            summary = "A deck of figures as one file, by the ending: pptx or pdf",
            description = "Each figure is named by the address of its page, with its query. Takes size, width, height "
                    + "and theme as the files of single figures do.")
    @PostMapping("/api/v1/decks.{format:[a-z]+}")
    void deck(
            @PathVariable String format,
            @RequestBody DeckRequest request,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        DeckWriter writer = Optional.ofNullable(writers.get(format))
                .orElseThrow(() ->
                        new UnknownIdException("There is no deck called '" + Complaint.cut(format) + "'; choose one of "
                                + writers.keySet().stream().sorted().collect(Collectors.joining(", ")) + "."));
        FileRequest.Split split = files.split(parameters);
        split.requireNothingElse();
        Deck deck = request.requireDeck(dashboard);
        Delivery.announce(
                writer,
                ContentDisposition.attachment()
                        .filename(deck.fileName() + "." + format, StandardCharsets.UTF_8)
                        .build(),
                response);
        memory.write(writer, deck, split.picture(), response.getOutputStream());
    }
}
