package org.reliance.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an answer as CSV straight to whoever asked, row by row. */
@Component
class CsvConverter extends AbstractHttpMessageConverter<CsvConverter.Csv> {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Something that writes itself as CSV. */
    interface Csv {
        void writeTo(Appendable out) throws IOException;
    }

    CsvConverter() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Csv.class.isAssignableFrom(type);
    }

    @Override
    protected Csv readInternal(Class<? extends Csv> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("CSV is written here, not read", message);
    }

    @Override
    protected void writeInternal(Csv csv, HttpOutputMessage message) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
        csv.writeTo(writer);
        writer.flush();
    }
}
