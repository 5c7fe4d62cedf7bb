package org.reliance.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;

/** All slider positions of a model. */
public final class AnyScenario {

    private AnyScenario() {}

    /** Settings of every lever; the first year never lies after the last. */
    public static Arbitrary<Map<String, String>> of(List<Lever> levers) {
        List<Arbitrary<Tuple.Tuple2<String, String>>> each = levers.stream()
                .map(lever -> text(lever).map(text -> Tuple.of(lever.id(), text)))
                .toList();
        return Combinators.combine(each).as(chosen -> {
            Map<String, String> settings = new HashMap<>();
            chosen.forEach(setting -> settings.put(setting.get1(), setting.get2()));
            inOrder(settings, "from", "until");
            inOrder(settings, "rebuilt-from", "rebuilt-until");
            return settings;
        });
    }

    private static void inOrder(Map<String, String> settings, String first, String last) {
        if (settings.containsKey(first) && settings.get(first).compareTo(settings.get(last)) > 0) {
            String late = settings.get(first);
            settings.put(first, settings.get(last));
            settings.put(last, late);
        }
    }

    private static Arbitrary<String> text(Lever lever) {
        return switch (lever.setting()) {
            case Setting.Scale scale ->
                Arbitraries.doubles()
                        .between(scale.low(), scale.high())
                        .ofScale(3)
                        .map(String::valueOf);
            case Setting.Choice choice -> Arbitraries.of(choice.options()).map(Lever.Option::id);
            case Setting.Year year ->
                Arbitraries.integers().between(year.low(), year.high()).map(String::valueOf);
        };
    }
}
