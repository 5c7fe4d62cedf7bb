package org.reliance.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer.Curve.Role;
import org.reliance.quantity.Unit;

/** One figure of each sort that writers meet, by name. */
final class Samples {

    private Samples() {}

    static Map<String, Figure> all() {
        Map<String, Figure> samples = new LinkedHashMap<>();
        samples.put("subsidy", subsidy());
        samples.put("what-if", whatIf());
        samples.put("trend", trend());
        samples.put("gas-price", gasPrice());
        samples.put("columns", columns());
        samples.put("claims-by-row", claimsByRow());
        samples.put("one-point", onePoint());
        samples.put("empty", empty());
        samples.put("many-points", manyPoints());
        samples.put("hostile", hostile());
        samples.put("long-words", longWords());
        samples.put("logarithmic", logarithmic());
        return samples;
    }

    /** The one of that name. */
    static Figure named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Figure subsidy() {
        return SampleFigures.titled(
                        "Russia’s support fell from a fifth of Belarus’s economy to a twentieth in ten years")
                .about("Total and energy subsidy as a share of Belarus’s GDP, as the reports give it")
                .years(2001, 2019)
                .measured(Unit.PER_CENT_OF_GDP, 0, 30)
                .statements("Total support", 0, "2005/2015: 11..27", "2015: ~10", "2016/2018: ~5")
                .statements("Energy subsidy, IPM", 1, "2010: 4.4 estimate", "2016: 2.1 estimate", "2017: 4.5 estimate")
                .statements(
                        "Energy subsidy, officials", 2, "2014: >=24 claim", "../2007: 15..20 claim", "2018: <=3 claim")
                .statements("Forecast", 3, "2018: 4 forecast", "2019: 3.2 forecast")
                .events(
                        "2007-01: First gas dispute",
                        "2010-07: Customs union",
                        "2014: Oil price falls",
                        "2015: Economic shift",
                        "2018-12: Tax manoeuvre")
                .noting("Ranges are drawn as ranges; a bar is a figure for several years together.")
                .figure();
    }

    static Figure whatIf() {
        return SampleFigures.titled("At 55 dollars a barrel Belarus loses 8.1 billion dollars by 2025")
                .about("Loss from Russia’s oil tax manoeuvre, summed from 2019")
                .years(2019, 2025)
                .measured("Cumulative loss", Unit.USD_BN, 0, 14)
                .band("Draws", 0, "nine in ten draws", 2019, 2025, at -> (at - 2018) * 1.2, 1.1)
                .curve("Baseline, 70 USD/bbl", 0, Role.BASELINE, 2019, 2025, at -> Math.pow(at - 2018, 1.2))
                .curve("Scenario, 55 USD/bbl", 0, Role.SCENARIO, 2019, 2025, at -> 0.8 * Math.pow(at - 2018, 1.2))
                .curve("Kept: phased", 1, Role.COMPARISON, 2019, 2025, at -> 1.04 * Math.pow(at - 2018, 1.2))
                .statements("Officials", 2, "2024: 8..12 claim", "2024: 10..12 claim")
                .statements("Vygon Consulting", 3, "2025: ~10 estimate")
                .statements("IMF", 4, "2021: 3.9")
                .warning("the price lies outside the range for which the claims were made")
                .noting("The baseline is the model with no lever moved.")
                .figure();
    }

    static Figure trend() {
        return SampleFigures.titled("Debt to Russia has grown by a third of a billion dollars a year")
                .about("Outstanding intergovernmental debt at the end of the year")
                .years(2008, 2020)
                .measured(Unit.USD_BN, 0, 12)
                .trend("Linear trend", 0, 2009, 2017, 2020, at -> 4 + 0.4 * (at - 2009))
                .statements(
                        "Debt",
                        0,
                        "2009: 4",
                        "2010: ~4.8",
                        "2011: 5.1",
                        "2013: 5",
                        "2015: 6.9",
                        "2016: 6.2..6.8",
                        "2017: 7.1",
                        "2012: ?")
                .events("2014: Oil price falls", "2015/2016: Recession")
                .figure();
    }

    static Figure gasPrice() {
        return SampleFigures.titled("Belarus pays half of what Germany pays for gas, and asks for less")
                .about("Price of Russian gas at the border")
                .years(2004, 2021)
                .measured(Unit.USD_PER_1000_CUBIC_METRES, 0, 500)
                .level("Fair price, says Minsk", 5, 70, 80)
                .curve("Germany, border", 0, Role.CONTEXT, 2005, 2020, at -> 210 + 170 * Math.sin((at - 2004) / 3.0))
                .curve(
                        "Europe, World Bank",
                        0,
                        Role.CONTEXT,
                        2004,
                        2020,
                        at -> 190 + 165 * Math.sin((at - 2004.4) / 3.0))
                .statements(
                        "Paid",
                        0,
                        "2006: 46.7",
                        "2007: 100",
                        "2008: 128",
                        "2009: 148",
                        "2010: 185",
                        "2011: 265",
                        "2012: 166",
                        "2013: 166",
                        "2014: 170",
                        "2015: 144",
                        "2016: 137",
                        "2017: 142",
                        "2018: 129",
                        "2019: 127")
                .statements("Asked for", 1, "2016: 73 claim", "2017: 90..100 claim")
                .statements("Agreed for later", 2, "2020: 127 plan", "2021: 128.5 plan")
                .events("2007-01: Price doubles", "2011-11: Pipeline sold to Gazprom", "2017-04: April agreement")
                .figure();
    }

    static Figure columns() {
        return SampleFigures.titled("Crude oil carried most of the support until 2014")
                .about("Reconstruction from primary inputs, by component; the published points are laid over it")
                .years(2005, 2019)
                .measured(Unit.USD_BN, -2, 14)
                .columns("Crude oil", 0, "support", 2005, 2019, at -> 4 + 2 * Math.sin(at / 2.0))
                .columns("Natural gas", 1, "support", 2005, 2019, at -> 2 + Math.cos(at / 3.0))
                .columns("Net loans", 2, "support", 2005, 2019, at -> at % 4 == 0 ? -1.2 : 0.9)
                .statements("Published total", 3, "2010: 8.1", "2015: ~5.4", "2017: 4.5..6")
                .figure();
    }

    static Figure claimsByRow() {
        return SampleFigures.titled("The model meets five of the six published claims")
                .about("Published claim beside the equations’ result with the claim’s own assumptions")
                .rows(
                        "Officials, 8–12 bn in six years",
                        "Ministry of Finance, 10–12 bn",
                        "Vygon Consulting, a sixth of GDP over 2019–2025",
                        "IMF 2019, current account",
                        "Re-clearance transfers a year, before the manoeuvre began")
                .measured("Loss", Unit.USD_BN, 0, 14)
                .statements(
                        "Published",
                        1,
                        "Officials, 8–12 bn in six years: 8..12 claim",
                        "Ministry of Finance, 10–12 bn: 10..12 claim",
                        "Vygon Consulting, a sixth of GDP over 2019–2025: ~10 estimate",
                        "IMF 2019, current account: 2.34",
                        "Re-clearance transfers a year, before the manoeuvre began: 0.4..0.5")
                .statements(
                        "Equations",
                        0,
                        "Officials, 8–12 bn in six years: 8.05 derived",
                        "Ministry of Finance, 10–12 bn: 10.73 derived",
                        "Vygon Consulting, a sixth of GDP over 2019–2025: 10.35 derived",
                        "IMF 2019, current account: 2.3 derived",
                        "Re-clearance transfers a year, before the manoeuvre began: 0.504 derived")
                .figure();
    }

    static Figure onePoint() {
        return SampleFigures.titled("One number is all that was ever published")
                .years(2015, 2019)
                .measured(Unit.PER_CENT, 0, 50)
                .statements("Share", 0, "2017: ~24")
                .figure();
    }

    static Figure empty() {
        return SampleFigures.titled("Nothing was published")
                .statements("Loans", 0, "2012: ?")
                .figure();
    }

    static Figure manyPoints() {
        String[] lines = IntStream.range(0, 500)
                .mapToObj(i -> "%d-%02d: %.2f"
                        .formatted(1980 + i / 12, i % 12 + 1, 6 + 4 * Math.sin(i / 20.0) + (i % 7) * 0.1))
                .toArray(String[]::new);
        return SampleFigures.titled("Five hundred months of one series")
                .years(1980, 2021)
                .statements("Monthly", 0, lines)
                .figure();
    }

    static Figure hostile() {
        return SampleFigures.titled(
                        "<script>alert('1')</script> & \"quotes\" 😀 =HYPERLINK(\"x\") ]]> <!-- \u0000\u0001")
                .about("שלום עולם، مرحبا بالعالم <img src=x onerror=alert(1)> Дзе грошы? H₂O ½ ³ − ±")
                .statements("<b>bold</b> &amp; שלום", 0, "2010: 4", "2012: ~6 claim")
                .statements("😀😀 emoji", 1, "2014: 4", "2018: ~6 claim")
                .events("2011: <svg onload=alert(1)>")
                .noting("note </text></svg><script>alert(2)</script>")
                .figure();
    }

    static Figure longWords() {
        return SampleFigures.titled(
                        "A title that goes on and on, as titles in reports do when three authors and one lawyer have all had their say about what exactly was measured, by whom, and with which reservations, before anybody asked whether it would fit "
                                .repeat(20))
                .about("Aneinanderreihungsschwierigkeitenbewältigungsmaßnahmenkatalogverordnung ".repeat(5))
                .statements(
                        "A series with a name that needs more than one line to be told in full, alas",
                        0,
                        "2010: 4",
                        "2018: ~6 claim")
                .statements("Another of the same sort, from the very same ministry", 1, "2011: 5", "2019: 6.2")
                .curve(
                        "The what-if with none of its levers moved at all",
                        2,
                        Role.BASELINE,
                        2005,
                        2019,
                        at -> 5 + at % 3)
                .events(
                        "2006: An event that takes many words to say what has happened",
                        "2007: Another quite long event label here",
                        "2008: And a third one right beside it",
                        "2009: Fourth",
                        "2010: Fifth event with words",
                        "2011: Sixth")
                .noting("A note that goes on. ".repeat(40))
                .figure();
    }

    static Figure logarithmic() {
        return SampleFigures.titled("From millions to billions in ten years")
                .logarithmic(Unit.USD_M, 1, 20000)
                .statements("Loans", 0, "2008: 1500", "2009: 3", "2010: 40", "2012: 300..900", "2014: 12000")
                .figure();
    }
}
