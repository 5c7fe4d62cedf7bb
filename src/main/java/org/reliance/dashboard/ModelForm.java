package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.FigureDefinition.Result;
import org.reliance.catalogue.Observation;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Workings;

/**
 * Composes a what-if: the baseline always, the scenario beside it once a lever has moved, and what was published laid
 * over both. Results of every year stand along the years; results that are only totals get a row each.
 */
final class ModelForm {

    private static final double ROOM_IN_YEARS = 0.5;
    /** Claims about the same year stand side by side, this far apart in years. */
    private static final double APART = 0.16;
    /** Of the tallest value: about the width of a line. */
    private static final double VISIBLE_SHARE = 0.02;

    private final Composer composer;
    private final Words words;
    private final Model model;
    private final Scenario scenario;
    private final Lineup lineup;
    private final Outcome baseline;
    private final Outcome outcome;
    private final List<Measure> measures;
    private final Domain domain;
    private final boolean showsBoth;
    private final Optional<FanLayers> fans;

    private ModelForm(Composer composer, boolean alwaysShowsBoth) {
        this.composer = composer;
        this.words = composer.words();
        this.model = composer.edition().findModel(composer.definition()).orElseThrow();
        this.scenario = composer.query().scenario();
        this.lineup = Lineup.of(model, scenario, composer.query().comparison());
        this.baseline = lineup.baseline().withBounds();
        this.outcome = lineup.outcome().withBounds();
        this.measures = composer.definition().results().stream()
                .map(result -> model.requireResult(result.id()))
                .toList();
        this.domain = model.measures().containsAll(measures)
                ? new Domain.Years(
                        lineup.firstYear() - ROOM_IN_YEARS, Math.max(lineup.lastYear(), trendUntil()) + ROOM_IN_YEARS)
                : new Domain.Rows(measures.stream().map(words::measure).toList());
        this.showsBoth = alwaysShowsBoth || isMoved();
        this.fans = composer.query()
                .uncertainty()
                .map(uncertainty -> new FanLayers(composer, model, scenario, uncertainty));
    }

    static Figure compose(Composer composer, LocalDate today) {
        return new ModelForm(composer, false).figure(today);
    }

    /** The same with the scenario in it even where no lever was moved, for a reader who can still move them. */
    static Calculation calculate(Composer composer, LocalDate today) {
        ModelForm form = new ModelForm(composer, true);
        return new Calculation(form.figure(today), form.workings());
    }

    private Workings workings() {
        Map<String, Workings.Shown> shown = new HashMap<>();
        for (Workings.Run run : Workings.Run.values()) {
            String role = run.name().toLowerCase(Locale.ROOT);
            switch (domain) {
                case Domain.Years _ ->
                    measures.forEach(
                            measure -> shown.put(measure.id() + "-" + role, new Workings.Shown(run, List.of(measure))));
                case Domain.Rows _ -> shown.put(role, new Workings.Shown(run, measures));
            }
        }
        return new Workings(model, baseline.scenario(), scenario, shown);
    }

    private int trendUntil() {
        return composer.query().trend().flatMap(TrendChoice::until).orElse(Integer.MIN_VALUE);
    }

    private boolean isMoved() {
        return lineup.isMoved();
    }

    private Figure figure(LocalDate today) {
        switch (domain) {
            case Domain.Years years -> addByYear(years);
            case Domain.Rows _ -> addRows();
        }
        listChoices(scenario).forEach(composer::choice);
        lineup.compared()
                .forEach(compared -> composer.choice(words.say(
                        "choice.compared",
                        compared.named().name(),
                        moves(compared.named().scenario()))));
        fans.ifPresent(drawn -> drawn.note(baseline, outcome));
        if (domain instanceof Domain.Years) {
            UncertainInputs.of(outcome, measures).notes(words).forEach(composer::note);
            TrendLayer.add(composer);
        }
        if (lineup.ownBaseline().isPresent()) {
            composer.note(words.say("note.own-baseline"));
        }
        List<Double> heights = composer.heights();
        if (domain instanceof Domain.Years years) {
            composer.addEvents(years.from(), years.until());
        }
        composer.definition().context().forEach(composer::cite);
        Measure main = measures.getFirst();
        return composer.compose(title(main), domain, composer.measure(heights), summary(main), today);
    }

    private void addByYear(Domain.Years years) {
        List<Result> results = composer.definition().results();
        List<Result> lines = results.stream()
                .filter(result -> result.mark() == Result.Mark.LINE)
                .toList();
        // Columns stand behind areas, and areas behind lines.
        results.stream().filter(result -> result.mark() == Result.Mark.COLUMN).forEach(this::addResult);
        lines.forEach(this::addSpread);
        lines.forEach(this::addResult);
        addPublished(years);
        TrendLayer.addOwn(composer);
    }

    private int tone(Result result) {
        return composer.definition().results().indexOf(result);
    }

    /** How uncertain a line is: by draws if the reader asks for them, else by the bounds of its inputs. */
    private void addSpread(Result result) {
        Measure measure = model.requireResult(result.id());
        fans.ifPresentOrElse(
                drawn -> drawn.addAlongYears(measure, tone(result)), () -> addInputRange(measure, tone(result)));
    }

    private void addInputRange(Measure measure, int tone) {
        List<Layer.Limits> limits = new ArrayList<>();
        for (int year : outcome.years()) {
            outcome.findReading(measure, year)
                    .flatMap(Reading::extent)
                    .ifPresent(extent -> limits.add(new Layer.Limits(year, extent.low(), extent.high())));
        }
        if (isVisible(limits)) {
            String label = words.say("layer.inputs", words.measure(measure));
            composer.add(new Layer.Band(new Layer.Key(measure.id() + "-inputs", label, tone), label, limits));
        }
    }

    /** An area narrower than the line through it would only blur the line. */
    private static boolean isVisible(List<Layer.Limits> limits) {
        double widest =
                limits.stream().mapToDouble(at -> at.high() - at.low()).max().orElse(0);
        double tallest =
                limits.stream().mapToDouble(at -> Math.abs(at.high())).max().orElse(0);
        return widest > VISIBLE_SHARE * tallest;
    }

    private void addResult(Result result) {
        int tone = tone(result);
        String name = words.measure(model.requireResult(result.id()));
        add(
                result,
                new Layer.Key(result.id() + "-baseline", words.say("layer.baseline", name), tone),
                baseline,
                Layer.Curve.Role.BASELINE);
        if (tone == 0) {
            addBeside(result, name);
        }
        if (showsBoth) {
            add(
                    result,
                    new Layer.Key(result.id() + "-scenario", words.say("layer.scenario", name), tone),
                    outcome,
                    Layer.Curve.Role.SCENARIO);
        }
    }

    /** Only the result that the title speaks of is drawn for the others too: more lines nobody could follow. */
    private void addBeside(Result result, String name) {
        lineup.ownBaseline()
                .ifPresent(own -> add(
                        result,
                        new Layer.Key(result.id() + "-own-baseline", words.say("layer.own-baseline", name), 0),
                        own,
                        Layer.Curve.Role.OWN_BASELINE));
        lineup.compared()
                .forEach(compared -> add(
                        result,
                        new Layer.Key(
                                result.id() + "-compared-" + compared.place(),
                                words.say(
                                        "layer.compared", name, compared.named().name()),
                                tone(compared)),
                        compared.outcome(),
                        Layer.Curve.Role.COMPARISON));
    }

    private void add(Result result, Layer.Key key, Outcome from, Layer.Curve.Role role) {
        List<Layer.Dot> dots = dots(model.requireResult(result.id()), from);
        composer.add(
                switch (result.mark()) {
                    case LINE -> new Layer.Curve(key, role, dots);
                    case COLUMN -> new Layer.Columns(key, stack(role, key), dots);
                });
    }

    /** After the tones of the results and of what was published. */
    private int tone(Lineup.Compared compared) {
        return measures.size() + compared.place();
    }

    /** Results of one outcome are stacked on each other; of what is compared only one is drawn. */
    private static String stack(Layer.Curve.Role role, Layer.Key key) {
        return role == Layer.Curve.Role.COMPARISON ? key.id() : role.name().toLowerCase(Locale.ROOT);
    }

    private List<Layer.Dot> dots(Measure measure, Outcome from) {
        List<Layer.Dot> dots = new ArrayList<>();
        for (int year : from.years()) {
            from.findReading(measure, year)
                    .flatMap(reading -> dot(measure, year, reading, from))
                    .ifPresent(dots::add);
        }
        return dots;
    }

    /** Hollow where it rests on a number that no page confirms. */
    private Optional<Layer.Dot> dot(Measure measure, int year, Reading reading, Outcome from) {
        Layer.Dot.Standing standing = UncertainInputs.isUnverified(from.listUncertainInputs(measure, year))
                ? Layer.Dot.Standing.UNVERIFIED
                : Layer.Dot.Standing.FIRM;
        return reading.point().stream()
                .mapToObj(value -> new Layer.Dot(
                        "", year, value, words.notation().quantity(value, measure.unit()), standing, Optional.empty()))
                .findFirst();
    }

    private void addRows() {
        composer.add(rows("baseline", words.say("layer.rows-baseline"), 0, baseline));
        lineup.ownBaseline()
                .ifPresent(own -> composer.add(rows("own-baseline", words.say("layer.rows-own-baseline"), 1, own)));
        lineup.compared()
                .forEach(compared -> composer.add(rows(
                        "compared-" + compared.place(), compared.named().name(), tone(compared), compared.outcome())));
        if (showsBoth) {
            composer.add(rows("scenario", words.say("layer.rows-scenario"), 0, outcome));
        }
        fans.ifPresent(drawn -> drawn.addAcrossRows(measures));
        List<Statement> claims = IntStream.range(0, measures.size())
                .boxed()
                .flatMap(row -> listClaims(measures.get(row)).stream()
                        .map(claim -> composer.statements().at(claim, row, row)))
                .toList();
        addClaims(claims);
    }

    private Layer rows(String id, String label, int tone, Outcome from) {
        List<Layer.Dot> dots = new ArrayList<>();
        for (int row = 0; row < measures.size(); row++) {
            int at = row;
            Measure measure = measures.get(row);
            from.findResult(measure)
                    .ifPresent(value -> dots.add(
                            Layer.Dot.computed(at, value, words.notation().quantity(value, measure.unit()))));
        }
        return new Layer.Columns(new Layer.Key(id, label, tone), id, dots);
    }

    /** Claims about a sum stand where the sum is reached; everything else that was published where its period is. */
    private void addPublished(Domain.Years years) {
        List<Statement> claims = new ArrayList<>();
        Set<Observation> claimed = new HashSet<>();
        for (Measure measure : measures) {
            if (model.totals().contains(measure)) {
                for (Claim claim : listClaims(measure)) {
                    int last = yearsCounted(claim).getLast();
                    long neighbours = claims.stream()
                            .filter(other -> Math.round(other.from()) == last)
                            .count();
                    claims.add(composer.statements().at(claim, last - neighbours * APART, last - neighbours * APART));
                    claim.observation().ifPresent(claimed::add);
                }
            }
        }
        addClaims(claims);
        int tone = measures.size();
        for (var indicator : composer.definition().indicators()) {
            List<Observation> beside = composer.catalogue().listObservations(indicator).stream()
                    .filter(observation -> !claimed.contains(observation)
                            && observation.nature() != Nature.DERIVED
                            && indicator.unit().equals(composer.definition().unit())
                            && observation.period().end() > years.from()
                            && observation.period().start() < years.until())
                    .toList();
            if (!beside.isEmpty() && claimed.isEmpty()) {
                composer.addObservations(
                        new Layer.Key(indicator.id(), indicator.name(), tone++),
                        beside,
                        beside.stream()
                                .map(observation -> onAxis(observation, years))
                                .toList());
            }
        }
    }

    /** A period that begins before the years counted, or ends after them, is cut to the axis. */
    private Statement onAxis(Observation observation, Domain.Years years) {
        Statement whole = composer.statements().onYears(observation, years);
        return composer.statements()
                .at(observation, Math.max(years.from(), whole.from()), Math.min(years.until(), whole.until()));
    }

    private void addClaims(List<Statement> claims) {
        if (!claims.isEmpty()) {
            composer.add(
                    new Layer.Statements(new Layer.Key("claims", words.say("layer.claims"), measures.size()), claims));
        }
    }

    private List<Claim> listClaims(Measure measure) {
        List<Claim> claims = composer.catalogue()
                .claims()
                .list(claim -> claim.model().equals(model.definition())
                        && claim.result().equals(measure.id())
                        && claim.unit().equals(measure.unit()));
        claims.forEach(claim -> claim.observation().ifPresent(composer::cite));
        return claims;
    }

    private List<Integer> yearsCounted(Claim claim) {
        return model.run(Scenario.parse(model.levers(), claim.cases().getFirst().settings())
                        .requireClean())
                .years();
    }

    private List<String> listChoices(Scenario of) {
        return words.listMoves(model.levers(), of);
    }

    private String moves(Scenario of) {
        return of.isBaseline() ? words.say("model.nothing-moved") : String.join(", ", listChoices(of));
    }

    private String title(Measure measure) {
        if (!isMoved()) {
            return composer.definition().title();
        }
        return words.say(
                domain instanceof Domain.Years ? "model.title.by-year" : "model.title.total",
                words.measure(measure),
                amount(outcome, measure),
                amount(baseline, measure),
                Integer.toString(lastYear(outcome, measure)));
    }

    private String summary(Measure measure) {
        String first = words.say(
                domain instanceof Domain.Years ? "summary.baseline-by-year" : "summary.baseline-total",
                words.measure(measure),
                amount(baseline, measure),
                Integer.toString(lastYear(baseline, measure)));
        List<String> sentences = new ArrayList<>(List.of(first));
        if (isMoved()) {
            sentences.add(words.say("summary.scenario", moves(scenario), amount(outcome, measure)));
        }
        lineup.ownBaseline().ifPresent(own -> sentences.add(words.say("summary.own-baseline", amount(own, measure))));
        lineup.compared()
                .forEach(compared -> sentences.add(
                        words.say("summary.compared", compared.named().name(), amount(compared.outcome(), measure))));
        return String.join(" ", sentences);
    }

    private String amount(Outcome from, Measure measure) {
        OptionalDouble value = from.find(measure, lastYear(from, measure));
        return value.isPresent()
                ? words.notation().quantity(value.getAsDouble(), measure.unit())
                : words.say("model.nothing");
    }

    /** The last year counted of which there is a number; some series of the past end before the others. */
    private static int lastYear(Outcome from, Measure measure) {
        return from.years().reversed().stream()
                .filter(year -> from.find(measure, year).isPresent())
                .findFirst()
                .orElseGet(() -> from.years().getLast());
    }
}
