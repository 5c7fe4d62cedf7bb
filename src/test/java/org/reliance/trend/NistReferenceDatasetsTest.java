package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits are counted as NIST does: the negative logarithm of the relative error, 15 at most. */
class NistReferenceDatasetsTest {

    @ParameterizedTest
    @CsvSource({
        "Norris, 12",
        "Pontius, 12",
        "NoInt1, 14",
        "NoInt2, 14",
        "Longley, 14",
        "Wampler1, 15",
        "Wampler2, 13",
        "Wampler3, 14",
        "Wampler4, 14",
        "Wampler5, 13",
        "Filip, 13"
    })
    void certifiedDigitsAreReached(String name, int digits) {
        var reference = NistReference.read(name);
        var regression = (LinearRegression) reference.regress();
        assertThat(digitsOfCoefficients(reference, regression)).allMatch(reached -> reached >= digits);
        assertThat(digitsOfWorth(reference, regression)).allMatch(reached -> reached >= digits);
    }

    private static List<Double> digitsOfCoefficients(NistReference reference, LinearRegression regression) {
        var digits = new ArrayList<Double>();
        for (int j = 0; j < regression.coefficients().size(); j++) {
            var certified = reference.coefficients().get(j);
            var coefficient = regression.coefficients().get(j);
            digits.add(digits(coefficient.value(), certified.value()));
            digits.add(digits(coefficient.standardError().orElseThrow(), certified.standardError()));
        }
        return digits;
    }

    private static List<Double> digitsOfWorth(NistReference reference, LinearRegression regression) {
        var worth = regression.worth();
        return List.of(
                digits(worth.residualStandardDeviation(), reference.residualStandardDeviation()),
                digits(worth.rSquared().orElseThrow(), reference.rSquared()),
                digits(worth.f().orElse(Double.POSITIVE_INFINITY), reference.f()));
    }

    private static double digits(double reached, double certified) {
        if (reached == certified) {
            return 15;
        }
        double scale = certified == 0 ? 1 : Math.abs(certified);
        return Math.min(15, -Math.log10(Math.abs(reached - certified) / scale));
    }
}
