package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.figure.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    @Test
    void statementKeepsWhatWasStatedAndByWhom() {
        JsonNode statement = json(SampleFigures.titled("Loss")
                        .statements("Officials", 0, "2019/2024: 8..12 claim")
                        .figure())
                .at("/layers/0/statements/0");

        assertThat(statement.path("period").asString()).isEqualTo("2019/2024");
        assertThat(statement.path("low").asDouble()).isEqualTo(8);
        assertThat(statement.path("high").asDouble()).isEqualTo(12);
        assertThat(statement.has("value")).isFalse();
        assertThat(statement.path("nature").asString()).isEqualTo("claim");
        assertThat(statement.at("/provenance/claimant").asString()).isEqualTo("Government of Example");
    }

    @Test
    void absenceHasItsReason() {
        assertThat(json(Samples.empty()).at("/layers/0/statements/0/absent").asString())
                .isEqualTo("no number is printed");
    }

    @Test
    void stampSaysHowToMakeItAgain() {
        JsonNode stamp = json(Samples.onePoint()).path("stamp");

        assertThat(stamp.path("dataVersion").asString()).isEqualTo("3f9a1c0b7de2");
        assertThat(stamp.path("address").asString()).isEqualTo("/figures/sample?oil-price=55");
    }

    static Stream<Figure> everySample() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void everyLayerIsWrittenAndNothingIsNull(Figure figure) {
        JsonNode json = json(figure);

        assertThat(json.path("layers")).hasSameSizeAs(figure.layers());
        assertThat(json.toString()).doesNotContain(":null");
    }

    private static JsonNode json(Figure figure) {
        return JsonMapper.shared().readTree(Studio.text(new JsonWriter(), figure));
    }
}
