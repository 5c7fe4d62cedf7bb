package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.dashboard.Dashboard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class DecksApiTest {

    private static final String TWO_FIGURES = """
            {"title": "What oil costs", "subtitle": "For Monday",
             "figures": [{"address": "/figures/oil-tax-loss?oil-price=55", "headline": "At 55 dollars"},
                         {"address": "https://reliance.example/figures/subsidy-share?events=off"}]}""";

    private final MockMvcTester http;
    private final Dashboard dashboard;

    DecksApiTest(@Autowired MockMvcTester http, @Autowired Dashboard dashboard) {
        this.http = http;
        this.dashboard = dashboard;
    }

    @Test
    void slidesHaveATitleOneFigureEachAndTheSources() throws IOException {
        MvcTestResult answer = post("/api/v1/decks.pptx", TWO_FIGURES);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", "what-oil-costs_");
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(text(show.getSlides().getFirst())).contains("What oil costs", "For Monday");
            assertThat(show.getSlides().stream().skip(1))
                    .extracting(XSLFSlide::getTitle)
                    .containsExactly("At 55 dollars", title("subsidy-share"), "Sources");
            assertThat(show.getCharts()).hasSize(2);
        }
    }

    @Test
    void pagesHaveTheSame() throws IOException {
        MvcTestResult answer = post("/api/v1/decks.pdf?size=wide", TWO_FIGURES);

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(document)).contains("What oil costs", "At 55 dollars", "Sources");
        }
    }

    /** Whatever nothing can show is left out, and what the typeface lacks is borrowed; no title is a fault of the program. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u202e12\\u202c",
                "\\u2066\\u2067\\u2068\\u2069",
                "\\u200e\\u200d\\u200c\\ufeff",
                "\\udb40\\udc41\\udb40\\udc7f",
                "\\u0000\\u0007\\u001b[31m\\u007f\\u0085\\u009f",
                "\\r\\n\\t\\u2028\\u2029",
                "\\ud800",
                "\\ufdd0\\uffff\\udbff\\udfff",
                "\\ue000\\udb80\\udc00",
                "\\u00ad\\u034f\\u115f\\u3164\\uffa0\\ufe0f",
                "\\ud83d\\udc68\\u200d\\ud83d\\udc69 \\u6f22 \\u0e33",
            })
    void anyCharacterMayStandInATitle(String characters) throws IOException {
        String deck = """
                {"title": "Before %1$s after", "subtitle": "%1$s",
                 "figures": [{"address": "/figures/oil-price", "headline": "Under %1$s over"}]}""".formatted(characters);

        MvcTestResult pages = post("/api/v1/decks.pdf", deck);
        assertThat(pages).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(pages.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Before", "after", "Under", "over");
        }
        MvcTestResult slides = post("/api/v1/decks.pptx", deck);
        assertThat(slides).hasStatusOk();
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(slides.getResponse().getContentAsByteArray()))) {
            assertThat(show.getSlides().get(1).getTitle()).startsWith("Under").endsWith("over");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "T", "figures": []}                                                       | figures
            {"title": "T"}                                                                      | figures
            {"figures": [{"address": "/figures/gas-price"}]}                                    | title
            {"title": "T", "figures": [{"address": "/figures/gas-price"}, null]}                | figures[1].address
            {"title": "T", "figures": [{"address": "/figures/gas-price"}, {"address": "/x"}]}   | figures[1].address
            {"title": "T", "figures": [{"address": "/figures/unicorns"}]}                       | figures[0].address
            {"title": "T", "figures": [{"address": "/figures/gas-price?trend=magic"}]}          | figures[0].address?trend
            {"title": "T", "figures": [{"address": "javascript:alert(1)"}]}                     | figures[0].address
            """)
    void theProblemNamesTheEntryThatIsWrong(String body, String place) {
        assertThat(post("/api/v1/decks.pptx", body))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo(place);
    }

    @Test
    void everyWrongEntryIsNamedAtOnce() {
        assertThat(post("/api/v1/decks.pdf", """
                        {"title": "T", "figures": [{"address": "/one"}, {"address": "/figures/gas-price"},
                                                   {"address": "/two"}]}"""))
                .bodyJson()
                .extractingPath("$.errors[*].key")
                .asArray()
                .containsExactly("figures[0].address", "figures[2].address");
    }

    @Test
    void aDeckIsBounded() {
        String entries = Collections.nCopies(41, "{\"address\": \"/figures/gas-price\"}").stream()
                .collect(Collectors.joining(","));
        assertThat(post("/api/v1/decks.pptx", "{\"title\": \"T\", \"figures\": [" + entries + "]}"))
                .hasStatus(400);
        assertThat(post(
                        "/api/v1/decks.pptx",
                        "{\"title\": \"T\", \"figures\": [{\"address\": \"/figures/gas-price\", \"headline\": \""
                                + "x".repeat(301) + "\"}]}"))
                .hasStatus(400);
    }

    @Test
    void whatIsSentIsBoundedToo() {
        assertThat(post(
                        "/api/v1/decks.pptx",
                        "{\"title\": \"T\", \"figures\": [{\"address\": \"/figures/gas-price\"}], \"padding\": \""
                                + "x".repeat(3_000_000) + "\"}"))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "docx"})
    void otherFormatsHaveNoPages(String format) {
        assertThat(post("/api/v1/decks." + format, TWO_FIGURES))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void allFiguresComeAsOneArchive() throws IOException {
        MvcTestResult answer = http.get().uri("/api/v1/figures.zip?format=csv").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        List<String> figures = dashboard.edition().catalogue().figures().list().stream()
                .map(figure -> figure.id())
                .toList();
        assertThat(names(answer.getResponse().getContentAsByteArray()))
                .hasSize(figures.size() + 1)
                .endsWith("README.txt")
                .satisfies(names -> figures.forEach(figure -> assertThat(names)
                        .anySatisfy(name ->
                                assertThat(name).startsWith(figure + "_").endsWith(".csv"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=docx", "?format=csv&trend=ols", "?format=png&width=1"})
    void anArchiveThatCannotBeMadeIsAProblem(String query) {
        assertThat(http.get().uri("/api/v1/figures.zip" + query))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private String title(String figure) {
        return dashboard.edition().catalogue().figures().require(figure).title();
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }

    private MvcTestResult post(String address, String body) {
        return http.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
