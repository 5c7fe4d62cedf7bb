package org.reliance.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The equations of all models once more, written down from their description as plainly as can be: without the room that
 * the program computes them in, and from the numbers as they stand in the file.
 *
 * @param levers id to text
 * @param numbers id of a reference value to its number
 */
record PlainModels(Map<String, String> levers, Map<String, Double> numbers) {

    /** Reads series, period and value: the columns before the first that may be quoted. */
    static Map<String, Double> readNumbers() {
        Map<String, Double> numbers = new HashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("data/reference_values.csv"))) {
                String[] cells = line.split(",", 5);
                if (cells.length == 5 && cells[3].matches("-?[0-9.]+")) {
                    numbers.put(cells[1] + "/" + cells[2], Double.valueOf(cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    // Oil tax manoeuvre, equations 1 to 7.

    double duty(int year) {
        return phaseOut(year) * full(7.3 * lever("oil-price"), 0.30);
    }

    double dutyLost(int year) {
        return (1 - phaseOut(year)) * full(7.3 * lever("oil-price"), 0.30);
    }

    double pricePaid(int year) {
        return 7.3 * lever("oil-price") - duty(year) + lever("premium");
    }

    double crudeLoss(int year) {
        return lever("crude-volume") * dutyLost(year) * (1 - lever("compensation") / 100) / 1000;
    }

    double reclearanceLoss(int year) {
        return switch (text("reclearance")) {
            case "phased" -> lever("reclearance-volume") * dutyLost(year) / 1000;
            case "ended" ->
                lever("reclearance-volume")
                        * (year <= 2019 ? dutyLost(year) : full(7.3 * lever("oil-price"), 0.30))
                        / 1000;
            default -> 0;
        };
    }

    double reclearanceRevenue(int year) {
        boolean endsAfterThisYear = text("reclearance").equals("ended") && year <= 2019;
        boolean lives = endsAfterThisYear || text("reclearance").equals("phased");
        return lives ? lever("reclearance-volume") * duty(year) / 1000 : 0;
    }

    double loss(int year) {
        return crudeLoss(year) + reclearanceLoss(year);
    }

    double gdp(int year) {
        return lever("gdp") * Math.pow(1 + lever("gdp-growth") / 100, year - 2018);
    }

    private double phaseOut(int year) {
        double[] statute = {0.833, 0.667, 0.5, 0.333, 0.167};
        return switch (text("phase-out")) {
            case "none" -> 1;
            case "at-once" -> 0;
            case "frozen-2019" -> 0.833;
            default -> year < 2024 ? statute[year - 2019] : 0;
        };
    }

    /** The brackets of the statute, with its step of half a cent at 182.5 USD/t. */
    private static double full(double price, double rate) {
        if (price <= 109.5) {
            return 0;
        }
        if (price <= 146) {
            return 0.35 * (price - 109.5);
        }
        return price <= 182.5 ? 12.78 + 0.45 * (price - 146) : 29.2 + rate * (price - 182.5);
    }

    // Gas, equation 8.

    double gasSubsidy() {
        return lever("gas-volume") * (lever("gas-reference") - lever("gas-transport") - lever("gas-price")) / 1000;
    }

    double gasOverpayment() {
        return lever("gas-volume") * (lever("gas-price") - lever("gas-benchmark")) / 1000;
    }

    double gasSubsidyOfYear(int year) {
        return number("gas-imports", year) * (gasReference(year) - lever("gas-transport") - paid(year)) / 1000;
    }

    double gasOverpaymentOfYear(int year) {
        return number("gas-imports", year) * (paid(year) - lever("gas-benchmark")) / 1000;
    }

    private double paid(int year) {
        return number("gas-price-history", year);
    }

    private double gasReference(int year) {
        return number(year >= 2012 ? "gas-german-border" : "gas-europe-volume", year);
    }

    // Loans.

    double loansPaidOut(int year) {
        return find("loan-disbursements", year).orElse(0) - withheld(year);
    }

    double netLoans(int year) {
        return number("net-loans", year) - withheld(year);
    }

    double debtShareOfGdp(int year) {
        double relief = year >= lever("loan-change-year")
                ? withheld((int) lever("loan-change-year")) + lever("gas-debt-written-off")
                : 0;
        return 100 * (number("debt-to-russia", year) - relief) / number("gdp", year);
    }

    private double withheld(int year) {
        return year == lever("loan-change-year")
                ? Math.min(
                        lever("tranche-withheld"),
                        find("loan-disbursements", year).orElse(0))
                : 0;
    }

    // Support, equation 9.

    double crudeSupport(int year) {
        double price = 7.3 * number("urals-price", year) * (1 + lever("oil-price-change") / 100);
        double coefficient = find("export-duty-coefficient", year).orElse(1);
        double volume =
                number("crude-imports", year) - find("crude-at-full-duty", year).orElse(0);
        return volume
                * coefficient
                * full(price, number("export-duty-rate", year))
                * (1 - find("duty-share-paid", year).orElse(0))
                / 1000;
    }

    double gasSupport(int year) {
        double reference = gasReference(year) * (1 + lever("gas-reference-change") / 100);
        return number("gas-imports", year) * (reference - lever("gas-transport") - paid(year)) / 1000;
    }

    double reclearanceSupport(int year) {
        if (year == 2017) {
            return number("reclearance-revenue", 2017);
        }
        double price = 7.3 * number("urals-price", year) * (1 + lever("oil-price-change") / 100);
        double coefficient = find("export-duty-coefficient", year).orElse(1);
        return year > 2017 ? 6 * coefficient * full(price, number("export-duty-rate", year)) / 1000 : 0;
    }

    double loansSupport(int year) {
        return year >= 2015
                ? number("net-loans", year)
                : find("loan-disbursements", year).orElse(0);
    }

    double netSupport(int year) {
        return crudeSupport(year)
                - find("product-duties-returned", year).orElse(0)
                + gasSupport(year)
                + reclearanceSupport(year)
                + loansSupport(year);
    }

    double netSupportShareOfGdp(int year) {
        return 100 * netSupport(year) / number("gdp", year);
    }

    double lever(String id) {
        return Double.parseDouble(text(id));
    }

    private String text(String id) {
        return levers.getOrDefault(id, "");
    }

    private double number(String series, int year) {
        return find(series, year).orElseThrow();
    }

    private OptionalDouble find(String series, int year) {
        Double number = numbers.get(series + "/" + year);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
