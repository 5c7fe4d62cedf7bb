package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
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
                "{};                                                              400"
            })
    void numbersThatCarryNoTrendGetTheReason(String body, int status) {
        assertThat(post(body))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isNotNull();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/trends")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
