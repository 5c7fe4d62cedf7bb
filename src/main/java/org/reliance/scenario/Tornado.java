package org.reliance.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;

/**
 * How far each lever alone moves a result when it goes from one end of its range to the other and all others stay.
 *
 * @param value the result when no lever goes anywhere
 * @param bars one a lever, the one that moves the result farthest first; none for a lever at one of whose ends there is
 *     no result, as for a year of which an input says nothing
 */
public record Tornado(Measure measure, double value, List<Bar> bars) {

    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * The two ends of a lever. Of a choice they are the options with the smallest and the largest result, of a year the
     * first and last that leave some year to count.
     */
    public record Bar(Lever lever, End low, End high) {

        /** How far apart the results of the ends are, never negative. */
        public double span() {
            return Math.abs(high.result - low.result);
        }
    }

    /** A lever at one end and what follows. */
    public record End(Position position, double result) {}

    /**
     * Moves every lever of the model, starting from the scenario.
     *
     * @param measure a total, or a yearly measure, of which the last year counted is taken
     * @throws java.util.NoSuchElementException when the result is absent
     */
    public static Tornado of(Model model, Scenario scenario, Measure measure) {
        double[] settings = model.settings(scenario);
        Target target = Target.of(model, measure);
        List<Bar> bars = IntStream.range(0, model.levers().size())
                .mapToObj(i -> findBar(model.levers(), i, scenario, position -> {
                    double[] moved = settings.clone();
                    moved[i] = Model.number(model.levers().get(i), position);
                    return target.find(moved);
                }))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Bar::span).reversed())
                .toList();
        return new Tornado(measure, target.result(settings), bars);
    }

    private static Optional<Bar> findBar(
            List<Lever> levers, int i, Scenario scenario, Function<Position, OptionalDouble> result) {
        Lever lever = levers.get(i);
        List<Position> positions = positions(lever, levers, scenario).toList();
        List<End> ends = positions.stream()
                .flatMap(position -> result.apply(position).stream().mapToObj(number -> new End(position, number)))
                .toList();
        if (ends.size() < positions.size()) {
            return Optional.empty();
        }
        if (lever.setting() instanceof Setting.Choice) {
            Comparator<End> byResult = Comparator.comparingDouble(End::result);
            return Optional.of(new Bar(
                    lever,
                    ends.stream().min(byResult).orElseThrow(),
                    ends.stream().max(byResult).orElseThrow()));
        }
        return Optional.of(new Bar(lever, ends.getFirst(), ends.getLast()));
    }

    private static Stream<Position> positions(Lever lever, List<Lever> levers, Scenario scenario) {
        return switch (lever.setting()) {
            case Setting.Scale scale -> Stream.of(scale.low(), scale.high()).map(Position.Amount::new);
            case Setting.Choice choice -> choice.options().stream().map(option -> new Position.Chosen(option.id()));
            case Setting.Year year ->
                Stream.of(year.low(), year.high())
                        .map(end -> YearSpan.inOrder(lever, end, levers, scenario))
                        .map(Position.InYear::new);
        };
    }
}
