package org.reliance.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.SvgWriter;
import org.reliance.server.ContentSecurityPolicy;
import org.reliance.server.Deployment;
import org.reliance.server.Framing;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Light pages of single figures for the frames of other sites: the plot as a drawing of the width that the frame has, the
 * words around it as text, the table, the way back. Nothing is fetched from elsewhere and no session begins.
 */
@RestController
@RequestMapping("/embed")
@Hidden
class EmbedController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final String STYLE = "<style>";
    /** An edit of the data shows soon, and a page with many readers is not drawn for each of them. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Dashboard dashboard;
    private final SvgWriter svg;
    private final FileRequest files;
    private final Deployment deployment;
    private final Framing framing;

    EmbedController(Dashboard dashboard, SvgWriter svg, FileRequest files, Deployment deployment, Framing framing) {
        this.dashboard = dashboard;
        this.svg = svg;
        this.files = files;
        this.deployment = deployment;
        this.framing = framing;
    }

    @GetMapping("/{id:[a-z0-9-]+}")
    ResponseEntity<String> page(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>(parameters);
        EmbedTheme theme = EmbedTheme.take(query);
        EmbedPage page = new EmbedPage(address(), theme);
        try {
            Answer answer = dashboard.answer(id, query);
            return html(HttpStatus.OK, deployment.shared(CacheControl.maxAge(A_MINUTE)), page.of(answer));
        } catch (UnknownIdException e) {
            return html(HttpStatus.NOT_FOUND, CacheControl.noStore(), page.ofNothing());
        }
    }

    /** The plot alone, in the width and on the ground that the page asks for. */
    @GetMapping("/{id:[a-z0-9-]+}.svg")
    ResponseEntity<String> plot(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        FileRequest.Split split = files.split(parameters);
        Answer answer = dashboard.answer(id, split.rest());
        String plot = svg.plot(answer.figure(), split.picture());
        return ResponseEntity.ok()
                .header(ContentSecurityPolicy.HEADER, framing.policyOfDrawing(style(plot)))
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(A_MINUTE).cachePublic())
                .body(plot);
    }

    /** What the drawing says of its letters. */
    private static String style(String plot) {
        int begin = plot.indexOf(STYLE) + STYLE.length();
        return plot.substring(begin, plot.indexOf("</style>", begin));
    }

    private static ResponseEntity<String> html(HttpStatus status, CacheControl cache, String page) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(cache)
                .body(page);
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
