package org.reliance.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Interruption;

/**
 * How uncertain a result is, year by year: the model run many times, with what is not known of levers and inputs drawn
 * from triangles (see {@link Spread}).
 *
 * <p>The draws come in blocks, each with a generator seeded from the seed and the number of the block. So the same seed
 * gives the same fan to the last digit, however many threads share the work.
 *
 * @param measure a yearly measure or a total
 * @param drawn the levers that were drawn: those that play a part in the measure, have a range within which they are not
 *     known, and stand at their default; all others stay where the scenario has them
 * @param held the levers that would have been drawn likewise, had the scenario not moved them
 * @param inputsDrawn how many inputs were drawn because they are only known within bounds
 * @param inputsOneSided how many of those can only be higher than the value taken, or only lower
 * @param bands one a year counted; a year in which the measure is absent has none
 */
public record Fan(
        Measure measure,
        Draws draws,
        List<Lever> drawn,
        List<Lever> held,
        int inputsDrawn,
        int inputsOneSided,
        List<Band> bands) {

    private static final int BLOCK = 500;

    public Fan {
        drawn = List.copyOf(drawn);
        held = List.copyOf(held);
        bands = List.copyOf(bands);
    }

    /**
     * How many draws, and from which seed.
     *
     * @param count 100 to 100,000
     */
    public record Draws(int count, long seed) {

        public static final int FEWEST = 100;
        public static final int MOST = 100_000;

        /** What is drawn unless somebody asks for something else. */
        public static final Draws USUAL = new Draws(10_000, 7);

        public Draws {
            if (count < FEWEST || count > MOST) {
                throw new IllegalArgumentException("a fan has " + FEWEST + " to " + MOST + " draws, not " + count);
            }
        }
    }

    /** Percentiles of the result in one year, in the unit of the measure: 5 % of the draws lie below {@code p5}. */
    public record Band(int year, double p5, double p10, double p50, double p90, double p95) {

        private static Band of(int year, double[] results) {
            Arrays.sort(results);
            return new Band(
                    year,
                    percentile(results, 5),
                    percentile(results, 10),
                    percentile(results, 50),
                    percentile(results, 90),
                    percentile(results, 95));
        }

        /** Between two neighbouring draws in proportion, as most statistical programs do by default. */
        private static double percentile(double[] sorted, int percent) {
            double place = (sorted.length - 1) * percent / 100.0;
            int below = (int) place;
            return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
        }
    }

    /** Draws around the scenario. */
    public static Fan of(Model model, Scenario scenario, Measure measure, Draws draws) {
        double[] settings = model.settings(scenario);
        Target target = Target.of(model, measure);
        List<Spread> spreads = Spread.list(model, target, scenario);
        List<Integer> years = model.run(scenario).years();
        double[][] results = new double[years.size()][draws.count];
        IntStream.range(0, (draws.count + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> draw(target, settings, spreads, years.getFirst(), block, draws, results));
        // An absent input is absent in every draw.
        List<Band> bands = IntStream.range(0, years.size())
                .filter(i -> !Double.isNaN(results[i][0]))
                .parallel()
                .mapToObj(i -> Band.of(years.get(i), results[i]))
                .toList();
        List<Lever> levers = drawn(model, spreads);
        List<Spread> inputs =
                spreads.stream().filter(spread -> !isLever(model, spread)).toList();
        int oneSided = (int) inputs.stream().filter(Spread::isOneSided).count();
        return new Fan(measure, draws, levers, held(model, target, scenario), inputs.size(), oneSided, bands);
    }

    /** Whether anything at all was drawn. */
    public boolean isDrawn() {
        return !bands.isEmpty() && (!drawn.isEmpty() || inputsDrawn > 0);
    }

    private static boolean isLever(Model model, Spread spread) {
        return model.parameters().get(spread.parameter()) instanceof Parameter.OfLever;
    }

    private static List<Lever> held(Model model, Target target, Scenario scenario) {
        return model.levers().stream()
                .filter(lever -> scenario.isMoved(lever)
                        && Spread.findTriangle(lever).isPresent()
                        && target.sheet().isRead(model.place(lever)))
                .toList();
    }

    private static List<Lever> drawn(Model model, List<Spread> spreads) {
        return spreads.stream()
                .flatMap(spread -> model.parameters().get(spread.parameter()) instanceof Parameter.OfLever(Lever lever)
                        ? Stream.of(lever)
                        : Stream.empty())
                .toList();
    }

    /** One block of draws; its columns of the results are its own. */
    private static void draw(
            Target target,
            double[] settings,
            List<Spread> spreads,
            int firstYear,
            int block,
            Draws draws,
            double[][] results) {
        RandomGenerator random = new Well19937c(new int[] {(int) (draws.seed >>> 32), (int) draws.seed, block});
        double[] drawn = settings.clone();
        double[] cells = target.sheet().cells();
        int last = Math.min(draws.count, (block + 1) * BLOCK);
        Interruption.check();
        for (int i = block * BLOCK; i < last; i++) {
            for (Spread spread : spreads) {
                drawn[spread.parameter()] = spread.at(random.nextDouble());
            }
            int draw = i;
            target.sheet().run(drawn, cells, (year, now) -> results[year - firstYear][draw] = now[target.cell()]);
        }
    }
}
