package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Scenario;

/**
 * The named scenarios that are drawn beside the reader's own, in their order; no two of one name.
 *
 * <p>In an address each is its name and then its moved levers, all parted by an asterisk, and two asterisks part one
 * scenario from the next: {@code compare=Oil+at+40*oil-price_40*until_2024**Half*compensation_50}. So a link shows the
 * same picture to whoever opens it. Neither a name nor a setting holds an asterisk.
 *
 * @param scenarios at most {@link #MOST}
 */
public record Comparison(List<NamedScenario> scenarios) {

    /** More lines than this nobody tells apart. */
    public static final int MOST = 8;

    /** The key of an address. */
    static final String KEY = "compare";

    private static final Comparison NONE = new Comparison(List.of());
    private static final String BETWEEN_SCENARIOS = "**";
    private static final String BETWEEN_PARTS = "*";
    private static final String BETWEEN_LEVER_AND_SETTING = "_";
    private static final Pattern SCENARIOS = Pattern.compile(BETWEEN_SCENARIOS, Pattern.LITERAL);
    private static final Pattern PARTS = Pattern.compile(BETWEEN_PARTS, Pattern.LITERAL);

    public Comparison {
        scenarios = List.copyOf(scenarios);
        if (scenarios.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " scenarios are compared, not " + scenarios.size());
        }
        if (scenarios.stream().map(NamedScenario::name).distinct().count() < scenarios.size()) {
            throw new IllegalArgumentException("two scenarios that are compared have one name");
        }
    }

    /** Nothing is drawn but what a figure shows anyway. */
    public static Comparison none() {
        return NONE;
    }

    /** Takes what an address compares out of its parameters; none where it compares nothing. */
    static Comparison take(Parameters parameters, List<Lever> levers, Words words) {
        return parameters
                .take(KEY, text -> Optional.of(parse(levers, text, parameters::add, words)))
                .orElse(NONE);
    }

    /**
     * Reads what an address compares. What cannot be taken over is left out and named.
     *
     * @param levers those of the model asked
     * @param notices is told what was left out
     */
    private static Comparison parse(List<Lever> levers, String text, Consumer<Notice> notices, Words words) {
        List<NamedScenario> scenarios = new ArrayList<>();
        for (String part : SCENARIOS.split(text, MOST + 2)) {
            Optional<NamedScenario> scenario = parseOne(levers, part, notices, words);
            if (scenario.isEmpty()) {
                notices.accept(words.notice(KEY, "notice.compare-name"));
            } else if (scenarios.size() == MOST) {
                notices.accept(words.notice(KEY, "notice.compare-most", MOST));
                break;
            } else if (isNameOf(scenarios, scenario.get().name())) {
                notices.accept(
                        words.notice(KEY, "notice.compare-twice", scenario.get().name()));
            } else {
                scenarios.add(scenario.get());
            }
        }
        return new Comparison(scenarios);
    }

    private static Optional<NamedScenario> parseOne(
            List<Lever> levers, String text, Consumer<Notice> notices, Words words) {
        List<String> parts = List.of(PARTS.split(text));
        return parts.stream().findFirst().flatMap(NamedScenario::findName).map(name -> {
            Map<String, String> settings = new LinkedHashMap<>();
            parts.stream().skip(1).limit(levers.size() + 1L).forEach(part -> {
                String[] sides = part.split(BETWEEN_LEVER_AND_SETTING, 2);
                settings.put(sides[0], sides.length == 2 ? sides[1] : "");
            });
            Scenario.Parsed parsed = Scenario.parse(levers, settings);
            parsed.complaints().stream()
                    .map(words::notice)
                    .forEach(notice -> notices.accept(new Notice(
                            KEY, words.say("notice.compare-setting", name, notice.problem()), notice.instead())));
            return new NamedScenario(name, parsed.scenario());
        });
    }

    /** The text that an address has for this. */
    String text() {
        return scenarios.stream().map(Comparison::text).collect(Collectors.joining(BETWEEN_SCENARIOS));
    }

    private static String text(NamedScenario named) {
        return Stream.concat(
                        Stream.of(named.name()),
                        named.scenario().settings().entrySet().stream()
                                .map(setting -> setting.getKey() + BETWEEN_LEVER_AND_SETTING + setting.getValue()))
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    public boolean isNone() {
        return scenarios.isEmpty();
    }

    public boolean isFull() {
        return scenarios.size() == MOST;
    }

    public Optional<NamedScenario> find(String name) {
        return scenarios.stream().filter(named -> named.name().equals(name)).findFirst();
    }

    /** With one more at the end; the same when one of that name is there already. */
    public Comparison with(NamedScenario named) {
        return find(named.name()).isPresent()
                ? this
                : new Comparison(
                        Stream.concat(scenarios.stream(), Stream.of(named)).toList());
    }

    public Comparison without(String name) {
        return new Comparison(
                scenarios.stream().filter(named -> !named.name().equals(name)).toList());
    }

    /** With the one of that name changed, in its place. */
    public Comparison withChanged(String name, UnaryOperator<NamedScenario> change) {
        return new Comparison(scenarios.stream()
                .map(named -> named.name().equals(name) ? change.apply(named) : named)
                .toList());
    }

    private static boolean isNameOf(List<NamedScenario> scenarios, String name) {
        return scenarios.stream().anyMatch(named -> named.name().equals(name));
    }
}
