package org.reliance.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Solution;

/**
 * The answer to a question asked backwards: where must a lever stand for a result to come out at a number?
 *
 * @param sentence the answer in words
 * @param places where to set the lever: every place that gives the number, or else those that come nearest; may be empty
 */
public record Backward(String sentence, List<Place> places) {

    /** Where a lever may be set, with its words. */
    public record Place(Lever lever, Position position, String text) {}

    /** Digits of a solution that are kept: more than any reader wants, few enough for an address. */
    private static final MathContext DIGITS = new MathContext(7);

    public Backward {
        places = List.copyOf(places);
    }

    /** Asks a model; the other levers stand as in the scenario. */
    static Backward of(Model model, Scenario scenario, Measure measure, double value, Lever lever, Words words) {
        return new Question(model, scenario, measure, value, lever, words).answer();
    }

    private record Question(Model model, Scenario scenario, Measure measure, double value, Lever lever, Words words) {

        Backward answer() {
            if (model.run(scenario).findResult(measure).isEmpty()) {
                return new Backward(words.say("solve.absent", words.result(model, measure)), List.of());
            }
            return switch (Solution.of(model, scenario, lever, measure, value)) {
                case Solution.One(double at) -> found("solve.one", List.of(at));
                case Solution.Several(List<Double> all) -> found("solve.several", all);
                case Solution.None(double lowest, double highest) -> none(lowest, highest);
                case Solution.Anywhere() -> new Backward(say("solve.anywhere", ""), List.of());
                case Solution.NoScale() -> new Backward(say("solve.no-scale", ""), List.of());
            };
        }

        private Backward found(String key, List<Double> all) {
            List<Place> places = all.stream().map(this::place).toList();
            String texts = places.stream().map(Place::text).collect(Collectors.joining(", "));
            return new Backward(say(key, texts), places);
        }

        private Backward none(double lowest, double highest) {
            if (lowest <= value && value <= highest) {
                return new Backward(say("solve.jump", ""), List.of());
            }
            double nearest = value < lowest ? lowest : highest;
            List<Place> places = places(nearest);
            return new Backward(
                    words.say(
                            places.isEmpty() ? "solve.none" : "solve.none-nearest",
                            words.result(model, measure),
                            amount(value),
                            lever.name(),
                            amount(lowest),
                            amount(highest),
                            amount(nearest),
                            places.stream().map(Place::text).collect(Collectors.joining(", "))),
                    places);
        }

        /** Where the extreme is reached; nowhere in particular where the lever changes nothing. */
        private List<Place> places(double extreme) {
            return switch (Solution.of(model, scenario, lever, measure, extreme)) {
                case Solution.One(double at) -> List.of(place(at));
                case Solution.Several(List<Double> all) -> List.of(place(all.getFirst()));
                case Solution.None _, Solution.Anywhere _, Solution.NoScale _ -> List.of();
            };
        }

        private Place place(double at) {
            double rounded = new BigDecimal(at).round(DIGITS).doubleValue();
            double kept = lever.setting() instanceof Lever.Setting.Scale scale
                    ? Math.clamp(rounded, scale.low(), scale.high())
                    : rounded;
            Position position = new Position.Amount(kept);
            return new Place(lever, position, words.position(lever, position));
        }

        private String say(String key, String places) {
            return words.say(key, words.result(model, measure), amount(value), lever.name(), places);
        }

        private String amount(double number) {
            return words.notation().quantity(number, measure.unit());
        }
    }
}
