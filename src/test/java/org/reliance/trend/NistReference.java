package org.reliance.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One of the NIST Statistical Reference Datasets for linear regression: its data, its model, its certified values. */
record NistReference(
        String name,
        int degree,
        boolean intercept,
        List<Certified> coefficients,
        double residualStandardDeviation,
        double rSquared,
        double f,
        List<List<Double>> rows) {

    record Certified(double value, double standardError) {}

    static NistReference read(String name) {
        var lines = Worked.lines("nist/" + name);
        int data = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("data "))
                .findFirst()
                .orElseThrow();
        var model = words(lines, "model").getFirst();
        return new NistReference(
                name,
                model.get(1).equals("polynomial") ? Integer.parseInt(model.get(2)) : 0,
                model.contains("with"),
                words(lines, "coefficient").stream()
                        .map(words -> new Certified(number(words.get(1)), number(words.get(2))))
                        .toList(),
                number(words(lines, "residual-standard-deviation").getFirst().get(1)),
                number(words(lines, "r-squared").getFirst().get(1)),
                number(words(lines, "f").getFirst().get(1)),
                lines.subList(data + 1, lines.size()).stream()
                        .map(line ->
                                split(line).stream().map(NistReference::number).toList())
                        .toList());
    }

    Regression regress() {
        if (degree > 0) {
            var points = rows.stream()
                    .map(row -> DataPoint.of(row.get(1), row.get(0)))
                    .toList();
            return Regression.polynomial(points, degree, intercept, 0.95);
        }
        var regressors = new ArrayList<Regressor>();
        for (int j = 1; j < rows.getFirst().size(); j++) {
            int column = j;
            regressors.add(new Regressor(
                    "x" + j, rows.stream().map(row -> row.get(column)).toList()));
        }
        return Regression.of(rows.stream().map(List::getFirst).toList(), regressors, intercept, 0.95);
    }

    private static List<List<String>> words(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .map(NistReference::split)
                .toList();
    }

    private static List<String> split(String line) {
        return Arrays.asList(line.split(" ", -1));
    }

    private static double number(String word) {
        return word.equals("infinite") ? Double.POSITIVE_INFINITY : Double.parseDouble(word);
    }
}
