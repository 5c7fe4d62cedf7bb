package org.reliance.scenario;

import java.util.Map;

/** The equations of the oil-tax manoeuvre once more, as plainly as can be and apart from the program. */
final class PlainOilTax {

    private static final double[] COEFFICIENTS = {0.833, 0.667, 0.5, 0.333, 0.167};

    private final Map<String, String> settings;

    PlainOilTax(Map<String, String> settings) {
        this.settings = settings;
    }

    double duty(int year) {
        return coefficient(year) * fullDuty();
    }

    double dutyLost(int year) {
        return (1 - coefficient(year)) * fullDuty();
    }

    double crudeLoss(int year) {
        return number("crude-volume") * dutyLost(year) * (1 - number("compensation") / 100) / 1000;
    }

    double reclearanceLoss(int year) {
        boolean ended = text("reclearance").equals("ended") && year > 2019;
        double lost = ended ? fullDuty() : dutyLost(year);
        return text("reclearance").equals("none") ? 0 : number("reclearance-volume") * lost / 1000;
    }

    double loss(int year) {
        return crudeLoss(year) + reclearanceLoss(year);
    }

    double gdp(int year) {
        double gdp = number("gdp");
        for (int y = 2018; y < year; y++) {
            gdp *= 1 + number("gdp-growth") / 100;
        }
        return gdp;
    }

    private double coefficient(int year) {
        double statute = year < 2024 ? COEFFICIENTS[year - 2019] : 0;
        return switch (text("phase-out")) {
            case "none" -> 1;
            case "at-once" -> 0;
            case "frozen-2019" -> 0.833;
            default -> statute;
        };
    }

    private double fullDuty() {
        double price = 7.3 * number("oil-price");
        if (price > 182.5) {
            return 29.2 + 0.3 * (price - 182.5);
        }
        if (price > 146) {
            return 12.78 + 0.45 * (price - 146);
        }
        return price > 109.5 ? 0.35 * (price - 109.5) : 0;
    }

    private double number(String lever) {
        return Double.parseDouble(text(lever));
    }

    private String text(String lever) {
        return settings.getOrDefault(lever, "");
    }
}
