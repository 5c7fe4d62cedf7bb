package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.dashboard.Dashboard;
import org.reliance.render.FigureArchive;
import org.reliance.render.FigureWriter;
import org.reliance.server.BusyException;
import org.reliance.server.Clients;
import org.reliance.server.LongJobs;
import org.reliance.server.ReaderPresence;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out all figures at once. */
@RestController
@Tag(name = "Figures")
class FigureArchiveController {

    private static final String FORMAT = "format";
    private static final String ZIP = "application/zip";

    private final Dashboard dashboard;
    private final Map<String, FigureWriter> writers;
    private final FileRequest files;
    private final FigureArchive archive;
    private final LongJobs jobs;

    FigureArchiveController(
            Dashboard dashboard, List<FigureWriter> writers, FileRequest files, FigureArchive archive, LongJobs jobs) {
        this.dashboard = dashboard;
        this.writers = writers.stream().collect(Collectors.toMap(FigureWriter::extension, Function.identity()));
        this.files = files;
        this.archive = archive;
        this.jobs = jobs;
    }

    @Operation(
            summary = "All figures in one format, as a zip",
            description =
                    "Streamed: each figure is sent as soon as it is made, and ending the request ends the work. "
                            + "Takes size, width, height, density, theme, transparent and bom as the files of single figures do.")
    @GetMapping("/api/v1/figures.zip")
    void zip(
            @RequestParam(FORMAT) String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FigureWriter writer = Optional.ofNullable(writers.get(format))
                .orElseThrow(() -> BadRequest.of(
                        FORMAT,
                        "a format is one of "
                                + writers.keySet().stream().sorted().collect(Collectors.joining(", "))));
        FileRequest.Split split = files.split(parameters);
        split.rest().remove(FORMAT);
        split.requireNothingElse();
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("figures-" + format + "-"
                                + dashboard.edition().catalogue().version() + ".zip")
                        .build()
                        .toString());
        try (LongJobs.Job job = jobs.begin(Clients.of(request), () -> !ReaderPresence.hasLeft(request))) {
            archive.write(
                    Locale.ENGLISH,
                    dashboard.listFigures(),
                    split.of(writer),
                    split.picture(),
                    job::step,
                    response.getOutputStream(),
                    _ -> {});
        } catch (BusyException e) {
            if (response.isCommitted()) {
                // Nothing but a broken connection tells the reader now that the archive is not whole.
                throw new IOException("the archive was not finished", e);
            }
            throw e;
        }
    }
}
