package org.reliance.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.catalogue.Table;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

/**
 * A catalogue written down in a few lines:
 *
 * <pre>
 * scale  oil-price = 70~55.8..94.1 in 20..150 by 1 USD/bbl
 * scale  premium = 0 in 0..15 by 0.5 USD/t
 * policy compensation = 0 in 0..100 by 1 %
 * choice reclearance = none of none phased ended
 * year   from = 2019 in 2019..2030
 * model  oil-tax-manoeuvre: oil-price compensation reclearance from
 * series gdp [USD bn] 2018=60.031 2019=64.41~63..65 2020=61?
 * </pre>
 *
 * <p>{@code ~} gives bounds: of a lever those within which it is not known, without which it is not drawn; {@code ?} marks an unverified value, {@code -} says that none was found.
 */
final class NotedCatalogue {

    private final Map<String, Lever> levers = new LinkedHashMap<>();
    private final List<WhatIfModel> models = new ArrayList<>();
    private final List<ReferenceSeries> series = new ArrayList<>();
    private final List<ReferenceValue> values = new ArrayList<>();

    static Catalogue of(String notes) {
        return of(notes, List.of());
    }

    static Catalogue of(String notes, List<Claim> claims) {
        NotedCatalogue noted = new NotedCatalogue();
        notes.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(noted::read);
        return new Catalogue(
                "noted",
                Table.of("report", List.of()),
                Table.of("source", List.of()),
                Table.of("claimant", List.of()),
                Table.of("family", List.of()),
                Table.of("indicator", List.of()),
                Table.of("observation", List.of()),
                Table.of("event", List.of()),
                Table.of("disagreement", List.of()),
                Table.of("series", noted.series),
                Table.of("value", noted.values),
                Table.of("lever", noted.levers.values()),
                Table.of("model", noted.models),
                Table.of("preset", List.of()),
                Table.of("claim", claims),
                Table.of("figure", List.of()));
    }

    private void read(String line) {
        String[] words = line.split("\\s+", 3);
        switch (words[0]) {
            case "scale" -> lever(words[1], Lever.Sort.WORLD, scale(words[2]));
            case "policy" -> lever(words[1], Lever.Sort.POLICY, scale(words[2]));
            case "choice" -> lever(words[1], Lever.Sort.POLICY, choice(words[2]));
            case "year" -> lever(words[1], Lever.Sort.POLICY, year(words[2]));
            case "model" -> model(words[1].replace(":", ""), words[2].split("\\s+", -1));
            case "series" -> series(words[1], words[2]);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void lever(String id, Lever.Sort sort, Setting setting) {
        Lever.Evidence evidence =
                new Lever.Evidence("noted", Optional.empty(), Optional.empty(), Optional.empty(), Verification.SEEN);
        levers.put(id, new Lever(id, id, "noted", sort, setting, evidence, Optional.empty()));
    }

    private static Setting scale(String text) {
        String[] words = text.split("\\s+", 7);
        String[] stands = words[1].split("~", 2);
        double[] range = numbers(words[3]);
        return new Setting.Scale(
                unit(words[6]),
                Double.parseDouble(stands[0]),
                range[0],
                range[1],
                Double.parseDouble(words[5]),
                List.of(),
                stands.length == 1
                        ? new Lever.Draw.Fixed(Optional.empty())
                        : new Lever.Draw.Triangle(numbers(stands[1])[0], numbers(stands[1])[1], "noted"));
    }

    private static Setting choice(String text) {
        String[] words = text.split("\\s+", -1);
        return new Setting.Choice(
                words[1],
                Arrays.stream(words)
                        .skip(3)
                        .map(option -> new Lever.Option(option, option, "noted"))
                        .toList());
    }

    private static Setting year(String text) {
        String[] words = text.split("\\s+", -1);
        double[] range = numbers(words[3]);
        return new Setting.Year(Integer.parseInt(words[1]), (int) range[0], (int) range[1], List.of());
    }

    private void model(String id, String[] leverIds) {
        List<Lever> offered = Arrays.stream(leverIds).map(levers::get).collect(Collectors.toList());
        models.add(new WhatIfModel(id, id, "noted", models.size() + 1, offered));
    }

    private void series(String id, String text) {
        int close = text.indexOf(']');
        ReferenceSeries one = new ReferenceSeries(
                id,
                id,
                unit(text.substring(1, close)),
                "noted",
                List.of(),
                Optional.empty(),
                "noted",
                Optional.empty());
        series.add(one);
        Arrays.stream(text.substring(close + 1).strip().split("\\s+", -1)).forEach(value -> value(one, value));
    }

    private void value(ReferenceSeries one, String text) {
        String[] sides = text.split("=", -1);
        boolean unverified = sides[1].endsWith("?");
        values.add(new ReferenceValue(
                one.id() + "-" + sides[0],
                one,
                Period.of(sides[0]),
                Optional.empty(),
                sides[1].equals("-")
                        ? new Reading.Absent(Absence.NOT_FOUND, "none found")
                        : reading(sides[1].replace("?", "")),
                unverified ? Verification.UNVERIFIED : Verification.SEEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Reading reading(String text) {
        String[] parts = text.split("~", -1);
        double number = Double.parseDouble(parts[0]);
        return parts.length == 1
                ? new Reading.Value(number)
                : new Reading.Around(number, numbers(parts[1])[0], numbers(parts[1])[1]);
    }

    /** In notes an underscore joins the words of a unit. */
    private static Unit unit(String text) {
        return new Unit(text.replace('_', ' '));
    }

    private static double[] numbers(String range) {
        return Arrays.stream(range.split("\\.\\.", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
