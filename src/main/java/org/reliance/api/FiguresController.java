package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Hindsight;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.FigureWriter;
import org.reliance.render.MemoryBudget;
import org.reliance.scenario.Complaint;
import org.springframework.http.ContentDisposition;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the figures and answers each in any format, with the same query as its page. */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "Figures")
class FiguresController {

    private final Dashboard dashboard;
    private final Hindsight hindsight;
    private final Map<String, FigureWriter> writers;
    private final FileRequest files;
    private final MemoryBudget memory;

    FiguresController(
            Dashboard dashboard,
            Hindsight hindsight,
            List<FigureWriter> writers,
            FileRequest files,
            MemoryBudget memory) {
        this.dashboard = dashboard;
        this.hindsight = hindsight;
        this.writers = writers.stream().collect(Collectors.toMap(FigureWriter::extension, Function.identity()));
        this.files = files;
        this.memory = memory;
    }

    /** A figure as it is listed. */
    record Listed(
            String id,
            String family,
            String form,
            String title,
            String subtitle,
            String unit,
            Optional<String> model,
            List<String> formats) {}

    @Operation(summary = "All figures, in the order of the overview")
    @GetMapping
    List<Listed> list() {
        return dashboard.edition().catalogue().figures().list().stream()
                .map(this::listed)
                .toList();
    }

    private Listed listed(FigureDefinition figure) {
        return new Listed(
                figure.id(),
                figure.family().id(),
                figure.form().name().toLowerCase(java.util.Locale.ROOT),
                figure.title(),
                figure.subtitle(),
                figure.unit().symbol(),
                figure.model().map(model -> model.id()),
                writers.keySet().stream().sorted().toList());
    }

    @Operation(
            summary = "One figure in one format",
            description = "Takes the same query as the page of the figure, and what the file itself is to be like.")
    @GetMapping("/{id:[a-z0-9-]+}.{format:[a-z]+}")
    void figure(
            @PathVariable String id,
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        FigureWriter writer = Optional.ofNullable(writers.get(format))
                .orElseThrow(() -> new UnknownIdException(
                        "There is no format called '" + Complaint.cut(format) + "'; choose one of "
                                + writers.keySet().stream().sorted().collect(Collectors.joining(", ")) + "."));
        FileRequest.Split split = files.split(parameters);
        Dashboard asked = hindsight.dashboard(split.rest());
        Answer answer = asked.answer(id, split.rest());
        BadRequest.throwIfAny(
                answer.notices(),
                Stream.concat(answer.keys().stream(), FileRequest.KEYS.stream()).toList());
        String fileName = answer.figure().stamp().fileName() + "." + writer.fileEnding();
        Delivery.announce(writer, ContentDisposition.inline().filename(fileName).build(), response);
        memory.write(split.of(writer), answer.figure(), split.picture(), response.getOutputStream());
    }
}
