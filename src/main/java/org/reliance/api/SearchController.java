package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Hit;
import org.reliance.dashboard.SearchAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks for words in the whole catalogue, and says which data are in force. */
@RestController
@Tag(name = "Catalogue")
class SearchController {

    private static final int MOST_HITS = 100;

    private final Archive archive;

    SearchController(Archive archive) {
        this.archive = archive;
    }

    /**
     * What was found.
     *
     * @param total how many there are, of which {@code hits} are the best
     */
    record Answer(String q, int total, List<Found> hits) {}

    record Found(String kind, String kindText, String id, String title, String detail, String address) {}

    /**
     * The data in force.
     *
     * @param flaws how many flaws keep an edit of the data from being taken over
     * @param mark another text whenever an edit was taken over or refused
     */
    record InForce(String version, int flaws, String mark) {}

    @Operation(summary = "Search indicators, sources, claimants, reports, events, values and figures")
    @GetMapping("/api/v1/search")
    Answer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Optional<String> kind,
            @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST_HITS) {
            throw BadRequest.of("limit", "a limit is 1 to " + MOST_HITS);
        }
        SearchAnswer answer = archive.search(q, kind.map(SearchController::kind), limit);
        return new Answer(
                q,
                answer.total(),
                answer.hits().stream().map(SearchController::found).toList());
    }

    @Operation(summary = "The version of the data in force, and whether an edit waits for its flaws to be corrected")
    @GetMapping("/api/v1/edition")
    ResponseEntity<InForce> edition() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InForce(
                        archive.edition().catalogue().version(), archive.flaws().size(), archive.mark()));
    }

    private static Hit.Kind kind(String text) {
        return Arrays.stream(Hit.Kind.values())
                .filter(kind -> kind.id().equals(text))
                .findFirst()
                .orElseThrow(() -> BadRequest.of(
                        "kind",
                        "a kind is one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Hit.Kind.values())
                                                .map(Hit.Kind::id)
                                                .toList())));
    }

    private static Found found(Hit hit) {
        return new Found(hit.kind().id(), hit.kindText(), hit.id(), hit.title(), hit.detail(), hit.address());
    }
}
