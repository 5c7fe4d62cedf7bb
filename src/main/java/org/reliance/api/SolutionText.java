package org.reliance.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Notation;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Solution;

/** Puts into words where a lever has to stand for a result to come out at a value. */
record SolutionText(Measure target, double value, Lever lever, Lever.Setting.Scale scale) {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.reliance.api.solve", Locale.ENGLISH);
    private static final Notation NOTATION = Notation.of(Locale.ENGLISH);

    String kind(Solution solution) {
        return switch (solution) {
            case Solution.None _ -> "none";
            case Solution.One _ -> "one";
            case Solution.Several _ -> "several";
            case Solution.Anywhere _ -> "anywhere";
            case Solution.NoScale _ -> "no-scale";
        };
    }

    List<Double> listPlaces(Solution solution) {
        return switch (solution) {
            case Solution.One(double place) -> List.of(place);
            case Solution.Several(List<Double> places) -> places;
            case Solution.None _, Solution.Anywhere _, Solution.NoScale _ -> List.of();
        };
    }

    Optional<Double> findLowest(Solution solution) {
        return solution instanceof Solution.None none ? Optional.of(none.lowest()) : Optional.empty();
    }

    Optional<Double> findHighest(Solution solution) {
        return solution instanceof Solution.None none ? Optional.of(none.highest()) : Optional.empty();
    }

    String sentence(Solution solution) {
        String places = listPlaces(solution).stream()
                .map(place -> NOTATION.quantity(place, scale.unit()))
                .collect(Collectors.joining(", "));
        return new MessageFormat(SENTENCES.getString(kind(solution)), Locale.ENGLISH).format(new Object[] {
            ModelListing.name(target),
            NOTATION.quantity(value, target.unit()),
            lever.name(),
            places,
            NOTATION.quantity(scale.low(), scale.unit()),
            NOTATION.quantity(scale.high(), scale.unit()),
            findLowest(solution).map(this::amount).orElse(""),
            findHighest(solution).map(this::amount).orElse("")
        });
    }

    private String amount(double result) {
        return NOTATION.quantity(result, target.unit());
    }
}
