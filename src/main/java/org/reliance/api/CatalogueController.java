package org.reliance.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Filter;
import org.reliance.dashboard.Lists;
import org.reliance.dashboard.Selection;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.CsvLine;
import org.reliance.scenario.Complaint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
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

    private static final String BOM = "bom";
    private static final String TABLES =
            "reports|sources|indicators|observations|events|disagreements|consistent|reference";

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
            "consistent", new Table<>(Lists::consistent, pair -> Listings.disagreement(pair, isFound(pair))),
            "reference", new Table<>(Lists::reference, Listings::reference));

    CatalogueController(Archive archive) {
        this.archive = archive;
    }

    /** What is listed, and how an entry becomes a row. */
    private record Table<E>(
            BiFunction<Lists, MultiValueMap<String, String>, Selection<E>> list, Function<E, Line> line) {

        Answer<E> answer(Lists lists, MultiValueMap<String, String> filters, Paging paging) {
            Selection<E> selection = list.apply(lists, filters);
            BadRequest.throwIfAny(selection.notices(), keys(selection.offered()));
            return new Answer<>(
                    selection.entries().size(), new Rows<>(paging.of(selection.entries()), line), first(lists));
        }

        private static List<String> keys(List<Filter> offered) {
            return Stream.concat(offered.stream().map(Filter::key), Stream.of(Paging.LIMIT, Paging.OFFSET, BOM))
                    .toList();
        }

        Sample sample(Lists lists) {
            Selection<E> all = list.apply(lists, new LinkedMultiValueMap<>());
            Rows<E> first = new Rows<>(all.entries().stream().limit(1).toList(), line);
            StringWriter csv = new StringWriter();
            try {
                first.writeCsv(csv, first(lists));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Sample(all.offered(), new Listing(lists.version(), all.all(), 0, null, first), csv.toString());
        }

        private Optional<E> first(Lists lists) {
            return list.apply(lists, new LinkedMultiValueMap<>()).entries().stream()
                    .findFirst();
        }
    }

    /**
     * What a program may expect of a list.
     *
     * @param listing its first row
     * @param csv the same as CSV
     */
    record Sample(List<Filter> filters, Listing listing, String csv) {}

    /**
     * What is answered, not yet in a format.
     *
     * @param total how many entries the filters leave
     * @param example an entry of this kind, whatever the filters leave
     */
    private record Answer<E>(int total, Rows<E> rows, Optional<E> example) {

        CsvConverter.Csv csv(boolean forSpreadsheets) {
            return out -> {
                if (forSpreadsheets) {
                    out.append(CsvLine.BYTE_ORDER_MARK);
                }
                rows.writeCsv(out, example);
            };
        }
    }

    /** The names of the lists. */
    List<String> tables() {
        return tables.keySet().stream().sorted().toList();
    }

    /** An example of a list, from the data in force. */
    Sample sample(String table) {
        return require(table).sample(archive.lists());
    }

    private Table<?> require(String table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow();
    }

    @Hidden
    @GetMapping("/{table:" + TABLES + "}")
    ResponseEntity<?> list(
            @PathVariable String table,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            @RequestParam MultiValueMap<String, String> parameters)
            throws HttpMediaTypeNotAcceptableException {
        return answer(table, "", prefersCsv(accept), parameters, Paging.USUAL);
    }

    @Hidden
    @GetMapping("/{table:" + TABLES + "}.{format:[a-z]+}")
    ResponseEntity<?> file(
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters) {
        return switch (format) {
            case "csv" -> answer(table, ".csv", true, parameters, Integer.MAX_VALUE);
            case "json" -> answer(table, ".json", false, parameters, Integer.MAX_VALUE);
            default ->
                throw new UnknownIdException(
                        "There is no format called '" + Complaint.cut(format) + "'; choose csv or json.");
        };
    }

    private ResponseEntity<?> answer(
            String table, String ending, boolean isCsv, MultiValueMap<String, String> parameters, int usualLimit) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(parameters);
        Paging paging = Paging.take(rest, usualLimit);
        MultiValueMap<String, String> filters = new LinkedMultiValueMap<>(rest);
        boolean forSpreadsheets = FileRequest.takeByteOrderMark(filters);
        Lists lists = archive.lists();
        Answer<?> answer = require(table).answer(lists, filters, paging);
        Optional<String> next = paging.next("/api/v1/" + table + ending, rest, answer.total());
        ResponseEntity.BodyBuilder head = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
        // CSV has no other place for it.
        next.ifPresent(address -> head.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return isCsv
                ? head.contentType(CsvConverter.CSV)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(table + ".csv")
                                        .build()
                                        .toString())
                        .body(answer.csv(forSpreadsheets))
                : head.contentType(MediaType.APPLICATION_JSON)
                        .body(new Listing(
                                lists.version(), answer.total(), paging.offset(), next.orElse(null), answer.rows()));
    }

    /** Whether CSV is asked for before JSON. */
    private static boolean prefersCsv(String accept) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> wanted = parse(accept).stream()
                .sorted(java.util.Comparator.comparingDouble(MediaType::getQualityValue)
                        .reversed())
                .toList();
        return wanted.stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.isCompatibleWith(CsvConverter.CSV))
                .findFirst()
                .map(type -> !type.includes(MediaType.APPLICATION_JSON))
                .orElse(false);
    }

    private static List<MediaType> parse(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("Could not parse 'Accept': " + e.getMessage());
        }
    }

    private boolean isFound(org.reliance.catalogue.Disagreement disagreement) {
        return archive.edition().discord().isFound(disagreement);
    }
}
