package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class TrendsApiTest {

    private final MockMvcTester http;

    TrendsApiTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    /** Anscombe (1973), first set: y = 3.00 + 0.500 x, R² 0.667. */
    @Test
    void aLineThroughAnscombesFirstSet() throws UnsupportedEncodingException {
        MvcTestResult result = post("""
                {"points": [[10, 8.04], [8, 6.95], [13, 7.58], [9, 8.81], [11, 8.33], [14, 9.96], [6, 7.24], [4, 4.26],
                  [12, 10.84], [7, 4.82], [5, 5.68]], "method": "ols", "at": [20]}""");

        assertThat(result).hasStatusOk();
        String body = result.getResponse().getContentAsString();
        assertThat(JsonPath.<Integer>read(body, "$.n")).isEqualTo(11);
        assertThat(JsonPath.<Double>read(body, "$.slope.value")).isCloseTo(0.5000909091, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.rSquared")).isCloseTo(0.6665424595, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.fitted[0].value")).isCloseTo(13.0019090909, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.fitted[0].predictionLow"))
                .isLessThan(JsonPath.<Double>read(body, "$.fitted[0].confidenceLow"));
    }

    @Test
    void rangesAnswerWithWhatTheyDoToTheSlope() throws UnsupportedEncodingException {
        String ranged = """
                {"points": [[1, 5], [2, 7], [3, 6], [4, 9]], "low": [4, null, 5, 8], "high": [6, null, 7, 9.5]}""";
        String body = post(ranged).getResponse().getContentAsString();
        String plain = post("{\"points\": [[1, 5], [2, 7], [3, 6], [4, 9]]}")
                .getResponse()
                .getContentAsString();

        assertThat(JsonPath.<Double>read(body, "$.slopeSpread.low"))
                .isLessThan(JsonPath.<Double>read(body, "$.slopeSpread.high"));
        assertThat(JsonPath.<Integer>read(body, "$.slopeSpread.draws")).isEqualTo(2000);
        assertThat(JsonPath.<Object>read(plain, "$.slopeSpread")).isNull();
        assertThat(post(ranged).getResponse().getContentAsString()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"points\": [[1, 1], [2, 2]]};                                  422",
                "{\"points\": [[1, 1], [1, 2], [1, 3]]};                          422",
                "{\"points\": [[1, 1], [2, 1e300], [3, 3]]};                      422",
                "{\"points\": [[1, 1], [2], [3, 3]]};                             400",
                "{\"points\": [[1, 1], [2, 2], [3, 3]], \"low\": [1]};            400",
                "{\"points\": [[1, 1], [2, 2], [3, 3]], \"method\": \"magic\"};   400",
                "{\"points\": [[1, NaN]]};                                        400",
                "{\"points\": [[1, 1], [2, 2], [3, 4]], \"at\": [null]};           400",
                "{\"points\": [[1, 1], [2, 2], [3, 4]], \"at\": [1e400]};          400",
                "{\"points\": [[1, 1], [2, 2], [3, 4]], \"breakAt\": 1e400};       400",
                "{\"points\": [[1, 1], [2, 1e400], [3, 4]]};                       400",
                "{};                                                              400"
            })
    void numbersThatCarryNoTrendGetTheReason(String body, int status) {
        assertThat(post(body))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .isNotEmpty()
                .doesNotContain("Infinity", "∞");
    }

    @Test
    void pastedColumnsAreReadAndFitted() throws UnsupportedEncodingException {
        String body = paste(
                        "",
                        "Quarter;Value\n2019-Q1;10,1\n2019-Q2;10,4 p\n2019-Q3;:\n2019-Q4;11,2\n2020-Q1;11,0\nx;y;z\n")
                .getResponse()
                .getContentAsString();

        assertThat(JsonPath.<Integer>read(body, "$.n")).isEqualTo(4);
        assertThat(JsonPath.<Double>read(body, "$.read.points[0][1]")).isEqualTo(10.1);
        assertThat(JsonPath.<Double>read(body, "$.read.points[0][0]")).isCloseTo(2018.623, within(1e-3));
        assertThat(JsonPath.<List<String>>read(body, "$.read.periods"))
                .containsExactly("2019-Q1", "2019-Q2", "2019-Q4", "2020-Q1");
        assertThat(JsonPath.<List<String>>read(body, "$.fitted[*].period"))
                .containsExactly("2019-Q1", "2019-Q2", "2019-Q4", "2020-Q1");
        assertThat(JsonPath.<Integer>read(body, "$.read.absent")).isEqualTo(1);
        assertThat(JsonPath.<String>read(body, "$.read.separator")).isEqualTo("semicolon");
        assertThat(JsonPath.<String>read(body, "$.read.decimal")).isEqualTo("comma");
        assertThat(JsonPath.<String>read(body, "$.judgement")).contains("a year");
    }

    @Test
    void aTextThatCanBeReadInTwoWaysIsAnsweredWithBoth() throws UnsupportedEncodingException {
        String text = "Year\tValue\n2015\t1,234\n2016\t1,411\n2017\t1,502";
        MvcTestResult asked = paste("", text);
        String body = asked.getResponse().getContentAsString();

        assertThat(asked).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(JsonPath.<String>read(body, "$.reason")).isEqualTo("ambiguous");
        assertThat(JsonPath.<List<Double>>read(body, "$.readings[*].points[0][1]"))
                .containsExactly(1234.0, 1.234);
        assertThat(JsonPath.<String>read(body, "$.readings[1].choose.decimal")).isEqualTo("comma");

        String chosen =
                paste("?decimal=comma&method=ols&at=2018", text).getResponse().getContentAsString();
        assertThat(JsonPath.<Double>read(chosen, "$.read.points[0][1]")).isEqualTo(1.234);
        assertThat(JsonPath.<String>read(chosen, "$.method")).isEqualTo("ols");
        assertThat(JsonPath.<String>read(chosen, "$.fitted[0].period")).isEqualTo("2018");
    }

    @Test
    void whatIsLeftOutOfATextIsNamed() throws UnsupportedEncodingException {
        MvcTestResult refused = paste("", "Year,Value\n2015,10,5\n2016,11,2");
        String body = refused.getResponse().getContentAsString();

        assertThat(refused).hasStatus(422);
        assertThat(JsonPath.<List<Integer>>read(body, "$.read.flaws[*].line")).containsExactly(2, 3);
        assertThat(JsonPath.<String>read(body, "$.read.flaws[0].reason")).contains("“5” has no column");
    }

    @ParameterizedTest
    @CsvSource({
        "?decimal=dot,          there is no such choice for decimal",
        "?colour=blue,          there is no option",
        "?level=2,              between 0 and 1",
        "?at=soon,              is not written like",
        "?break=1e9999,         is not written like",
        "?method=magic,         there is no method"
    })
    void anOptionThatIsNoneIsRefused(String query, String reason) {
        assertThat(paste(query, "2015\t1\n2016\t2\n2017\t4"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .containsIgnoringCase(reason);
    }

    @Test
    void aTextInAnotherEncodingOrTooLongIsRefused() {
        assertThat(exchange("", "text/csv", new byte[] {'2', '0', '1', '5', '\t', (byte) 0xe9, '5'}))
                .hasStatus(400);
        assertThat(exchange("", "text/plain", new byte[2_000_000])).hasStatus(400);
        assertThat(exchange("", "text/plain;charset=UTF-8", new byte[0])).hasStatus(422);
    }

    private MvcTestResult paste(String query, String text) {
        return exchange(query, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult exchange(String query, String type, byte[] body) {
        return http.post()
                .uri("/api/v1/trends" + query)
                .contentType(MediaType.parseMediaType(type))
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/trends")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
