package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Lists;
import org.reliance.dashboard.Selection;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what is known, as JSON or CSV, with the filters that the pages have. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue")
class CatalogueController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String TABLES = "reports|sources|indicators|observations|events|disagreements|reference";

    private final Archive archive;
    private final Map<String, Table<?>> tables = Map.of(
            "reports", new Table<>(Lists::reports, Listings::report),
            "sources", new Table<>(Lists::sources, Listings::source),
            "indicators", new Table<>(Lists::indicators, Listings::indicator),
            "observations", new Table<>(Lists::observations, Listings::observation),
            "events", new Table<>(Lists::events, Listings::event),
            "disagreements",
                    new Table<>(
                            Lists::disagreements,
                            disagreement -> Listings.disagreement(disagreement, isFound(disagreement))),
            "reference", new Table<>(Lists::reference, Listings::reference));

    CatalogueController(Archive archive) {
        this.archive = archive;
    }

    /** What is listed, and how an entry becomes a row. */
    private record Table<E>(
            BiFunction<Lists, MultiValueMap<String, String>, Selection<E>> list, Function<E, Line> line) {

        Listing listing(Lists lists, String version, MultiValueMap<String, String> parameters) {
            Selection<E> selection = list.apply(lists, parameters);
            BadRequest.throwIfAny(selection.notices());
            return Listing.of(version, Listings.rows(selection.entries(), line));
        }
    }

    @Operation(
            summary = "All entries of one kind, as JSON; as CSV when that is accepted",
            description = "Filters are parameters: q for all; report, family, indicator, claimant, nature, firmness, "
                    + "category, standing, precision, kind, figure, by, series, status where they apply. A filter that "
                    + "does not apply is an error. An absent value is null and has its reason under 'absent'.")
    @GetMapping("/{table:" + TABLES + "}")
    ResponseEntity<?> list(
            @PathVariable String table,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return prefersCsv(accept)
                ? csv(table, parameters)
                : ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(listing(table, parameters));
    }

    @Operation(summary = "All entries of one kind, as CSV or JSON by the ending")
    @GetMapping("/{table:" + TABLES + "}.{format:[a-z]+}")
    ResponseEntity<?> file(
            @PathVariable String table,
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return switch (format) {
            case "csv" -> csv(table, parameters);
            case "json" ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(listing(table, parameters));
            default ->
                throw new NoSuchElementException("there is no format called '" + format + "'; choose csv or json");
        };
    }

    private ResponseEntity<?> csv(String table, MultiValueMap<String, String> parameters) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .varyBy(HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(table + ".csv")
                                .build()
                                .toString())
                .body(listing(table, parameters).csv().getBytes(StandardCharsets.UTF_8));
    }

    private Listing listing(String table, MultiValueMap<String, String> parameters) {
        return Optional.ofNullable(tables.get(table))
                .orElseThrow()
                .listing(
                        archive.lists(),
                        archive.edition().catalogue().version(),
                        new LinkedMultiValueMap<>(parameters));
    }

    /** Whether CSV is asked for before JSON. */
    private static boolean prefersCsv(String accept) {
        List<MediaType> wanted = MediaType.parseMediaTypes(accept).stream()
                .sorted(java.util.Comparator.comparingDouble(MediaType::getQualityValue)
                        .reversed())
                .toList();
        return wanted.stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.isCompatibleWith(CSV))
                .findFirst()
                .map(type -> !type.includes(MediaType.APPLICATION_JSON))
                .orElse(false);
    }

    private boolean isFound(org.reliance.catalogue.Disagreement disagreement) {
        return archive.edition().discord().isFound(disagreement);
    }
}
