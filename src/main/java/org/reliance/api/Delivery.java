package org.reliance.api;

import jakarta.servlet.http.HttpServletResponse;
import org.reliance.render.FigureWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands out files. */
final class Delivery {

    private Delivery() {}

    /** Says what file the answer is, and how it should be saved. */
    static void announce(FigureWriter writer, ContentDisposition disposition, HttpServletResponse response) {
        response.setContentType(writer.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
