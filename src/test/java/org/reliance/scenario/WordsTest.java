package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reliance.scenario.Expression.Operation;
import org.reliance.scenario.Expression.Origin;
import org.reliance.scenario.Expression.Quantity;

class WordsTest {

    private static final Set<String> WORDS =
            ResourceBundle.getBundle("org.reliance.scenario.words").keySet();

    @Test
    void nameEveryResult() {
        assertThat(Belarus.MODELS.list().stream()
                        .flatMap(model -> model.results().stream())
                        .map(measure -> "measure." + measure.id()))
                .isSubsetOf(WORDS);
    }

    @Test
    void nameEveryResultThatAnEquationReads() {
        assertThat(Belarus.MODELS.list().stream()
                        .map(Model::baseline)
                        .flatMap(outcome -> Stream.of(outcome.explain(outcome.lastYear()), outcome.explainTotals())
                                .flatMap(Collection::stream))
                        .flatMap(equation -> quantities(equation.right()))
                        .filter(quantity -> quantity.origin() == Origin.RESULT)
                        .map(quantity -> "measure." + quantity.id())
                        .collect(Collectors.toSet()))
                .isSubsetOf(WORDS);
    }

    private static Stream<Quantity> quantities(Expression expression) {
        return switch (expression) {
            case Quantity quantity -> Stream.of(quantity);
            case Operation operation -> operation.operands().stream().flatMap(WordsTest::quantities);
        };
    }
}
