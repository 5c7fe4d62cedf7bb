package org.reliance.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reliance.render.FigureWriter;
import org.reliance.render.Spool;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends finished files. */
final class Delivery {

    private Delivery() {}

    /** Sends a file, named as it should be saved, and forgets it. */
    static void send(Spool file, FigureWriter writer, ContentDisposition disposition, HttpServletResponse response)
            throws IOException {
        try (file) {
            response.setContentType(writer.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
            file.writeTo(response.getOutputStream());
        }
    }
}
