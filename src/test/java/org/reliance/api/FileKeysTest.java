package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.Dashboard;
import org.reliance.render.FigureWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The keys of a page and those of a file are one grammar: each means one thing, in every format. */
@SpringBootTest
@AutoConfigureMockMvc
class FileKeysTest {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final MockMvcTester http;
    private final Dashboard dashboard;
    private final List<FigureWriter> writers;

    FileKeysTest(@Autowired MockMvcTester http, @Autowired Dashboard dashboard, @Autowired List<FigureWriter> writers) {
        this.http = http;
        this.dashboard = dashboard;
        this.writers = writers;
    }

    @Test
    void noKeyOfAFileMeansSomethingElseOnAPage() {
        for (String figure : figures()) {
            assertThat(keys(figure)).as(figure).isNotEmpty().doesNotContainAnyElementsOf(FileRequest.KEYS);
        }
        dashboard
                .edition()
                .models()
                .list()
                .forEach(model -> assertThat(model.levers().stream().map(Entry::id))
                        .as(model.id())
                        .doesNotContainAnyElementsOf(FileRequest.KEYS));
    }

    /** One that is refused is refused for its value, never because the format does not know it. */
    @Test
    void everyKeyOfAPageIsKnownInEveryFormat() {
        for (String figure : List.of("oil-price", "oil-tax-loss")) {
            for (FigureWriter writer : writers) {
                for (String key : keys(figure)) {
                    String address = "/api/v1/figures/" + figure + "." + writer.extension() + "?" + key + "=%20";
                    MvcTestResult answer = http.get().uri(URI.create(address)).exchange();

                    assertThat(answer).as(address).hasStatus(400);
                    assertThat(text(answer)).as(address).doesNotContain("not known here");
                }
            }
        }
    }

    @Test
    void aLogarithmicAxisIsInEveryFormat() {
        for (FigureWriter writer : writers) {
            assertThat(http.get()
                            .uri("/api/v1/figures/oil-price." + writer.extension() + "?scale=log&size=wide&density=1"))
                    .as(writer.extension())
                    .hasStatusOk();
        }
        assertThat(http.get().uri("/api/v1/figures/oil-price.json?scale=log"))
                .bodyJson()
                .extractingPath("$.measure.scale")
                .isEqualTo("logarithmic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures/oil-price.csv", "/api/v1/observations.csv"})
    void aTextBeginsWithAByteOrderMarkForSpreadsheetsAlone(String address) {
        byte[] plain = bytes(address);
        byte[] marked = bytes(address + "?bom=on");

        assertThat(marked).startsWith(BYTE_ORDER_MARK).hasSize(plain.length + BYTE_ORDER_MARK.length);
        assertThat(bytes(address + "?bom=off")).isEqualTo(plain);
    }

    private List<String> figures() {
        return dashboard.edition().catalogue().figures().list().stream()
                .map(Entry::id)
                .toList();
    }

    private Set<String> keys(String figure) {
        return dashboard.parse(figure, Map.of()).keys();
    }

    private byte[] bytes(String address) {
        MvcTestResult answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
