package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Excerpt;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;

class ExcerptTest {

    private static Figure crowded(int first, int second) {
        return SampleFigures.titled("Two series")
                .years(1900, 2020)
                .statements("First", 0, months(first))
                .statements("Second", 1, months(second))
                .figure();
    }

    private static String[] months(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "%d-%02d: %d".formatted(1900 + i / 12, 1 + i % 12, i == count / 3 ? 9000 : i == 7 ? -9000 : i))
                .toArray(String[]::new);
    }

    private static List<Statement> statements(Figure figure, int layer) {
        return ((Layer.Statements) figure.layers().get(layer)).statements();
    }

    @Test
    void asManyStatementsAsAPictureCanShowAreAllShown() {
        Figure figure = crowded(Excerpt.MOST - 10, 10);

        assertThat(Excerpt.of(figure)).isSameAs(figure);
    }

    @Test
    void eachSeriesKeepsItsShareInItsOrderWithItsEnds() {
        Figure figure = crowded(1_000, 200);
        Figure excerpt = Excerpt.of(figure);

        assertThat(Excerpt.count(excerpt.layers())).isBetween(Excerpt.MOST - 2, Excerpt.MOST + 4);
        for (int layer = 0; layer < 2; layer++) {
            List<Statement> all = statements(figure, layer);
            List<Statement> kept = statements(excerpt, layer);
            assertThat(kept).isSubsetOf(all).isSortedAccordingTo((one, other) -> all.indexOf(one) - all.indexOf(other));
            assertThat(kept)
                    .extracting(statement ->
                            statement.reading().extent().orElseThrow().high())
                    .contains(9000.0, -9000.0);
        }
        assertThat(statements(excerpt, 1)).hasSizeBetween(80, 90);
    }
}
