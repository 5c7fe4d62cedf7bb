package org.reliance.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Quotation;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.Citation;
import org.reliance.scenario.Complaint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says how to cite one value. */
@RestController
@RequestMapping("/api/v1/observations")
@Tag(name = "Citations")
class CitationsController {

    private final Dashboard dashboard;

    CitationsController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** A form of citation: what it reads like, and what kind of text that is. */
    private record Form(String text, String mediaType) {}

    @Operation(
            summary = "How to cite one value",
            description =
                    "By the id of its observation, of the claim that it is held against, or of the reference value: "
                            + "as BibTeX (bib), RIS (ris), CSL-JSON (csl), for a list of references (long), for "
                            + "running text (short), or in all forms below each other (txt).")
    @GetMapping("/{id:[a-z0-9-]+}/citation.{format:[a-z]+}")
    ResponseEntity<byte[]> citation(@PathVariable String id, @PathVariable String format) {
        return answer(id, id, format);
    }

    /** The id of a reference value for a span of time has a slash in it. */
    @Hidden
    @GetMapping("/{from:[a-z0-9-]+}/{until:[0-9-]+}/citation.{format:[a-z]+}")
    ResponseEntity<byte[]> citation(
            @PathVariable String from, @PathVariable String until, @PathVariable String format) {
        return answer(from + "/" + until, from + "-" + until, format);
    }

    private ResponseEntity<byte[]> answer(String id, String fileName, String format) {
        Form form = form(citation(dashboard.quotation(id)), format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fileName + "." + format)
                                .build()
                                .toString())
                .body(form.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Citation citation(Quotation quotation) {
        return Citation.of(
                quotation.statement(),
                quotation.source(),
                quotation.inputs(),
                quotation.stamp(),
                quotation.locale(),
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    private static Form form(Citation citation, String format) {
        return switch (format) {
            case "bib" -> new Form(citation.bibTeX(), "application/x-bibtex;charset=UTF-8");
            case "ris" -> new Form(citation.ris(), "application/x-research-info-systems;charset=UTF-8");
            case "csl" -> new Form(citation.cslJson(), "application/vnd.citationstyles.csl+json;charset=UTF-8");
            case "long" -> new Form(citation.longText(), "text/plain;charset=UTF-8");
            case "short" -> new Form(citation.shortText(), "text/plain;charset=UTF-8");
            case "txt" -> new Form(citation.allForms(), "text/plain;charset=UTF-8");
            default ->
                throw new UnknownIdException("There is no citation called '" + Complaint.cut(format)
                        + "'; choose one of bib, csl," + " long, ris, short, txt.");
        };
    }
}
