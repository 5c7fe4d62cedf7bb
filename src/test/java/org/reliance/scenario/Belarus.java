package org.reliance.scenario;

import org.reliance.catalogue.Catalogue;

/** The levers and inputs of the model as its specification gives them, independent of the data package. */
final class Belarus {

    static final String LAW = """
            series export-duty-coefficient [share] 2018=1 2019=0.833 2020=0.667 2021=0.5 2022=0.333 2023=0.167 2024=0
            series export-duty-rate [share] 2005/2011=0.65 2012/2013=0.6 2014=0.59 2015/2016=0.42 2017/2024=0.3
            series barrels-per-tonne [bbl/t] 2018-07=7.3~7.28..7.33
            series reclearance-quota [Mt] 2017-04/2019-12-31=6
            """;

    static final String OIL = """
            scale  oil-price = 70~55.8..94.1 in 20..150 by 1 USD/bbl
            policy crude-volume = 18 in 0..24 by 0.5 Mt
            policy reclearance-volume = 6 in 0..10 by 0.5 Mt
            choice reclearance = none of none phased ended
            choice phase-out = statute of statute frozen-2019 at-once none
            policy compensation = 0 in 0..100 by 1 %
            scale  budget-share = 33~32..39 in 0..100 by 1 %
            scale  premium = 0 in 0..15 by 0.5 USD/t
            scale  gdp = 60.0~57..63 in 30..120 by 0.5 USD bn
            scale  gdp-growth = 0~-2.9..6 in -10..10 by 0.1 %/year
            year   from = 2019 in 2019..2030
            year   until = 2025 in 2019..2030
            model  oil-tax-manoeuvre: oil-price premium phase-out from until crude-volume reclearance-volume \
            reclearance compensation budget-share gdp gdp-growth
            """;

    static final String HISTORY = """
            series gdp [USD bn] 2005=30.21 2006=36.962 2007=45.276 2008=60.752 2009=50.873 2010=57.232 \
            2011=61.762 2012=65.686 2013=75.528 2014=78.813 2015=56.455 2016=47.724 2017=54.725 2018=60.031 \
            2019=64.41 2020=61.372 2021=69.674 2022=73.775 2023=71.857
            series urals-price [USD/bbl] 2005=50.3~49.8..51.0 2006=61.09 2007=69.29 2008=94.2~93.8..94.6 \
            2009=61.0~60.8..61.2 2010=78.21 2011=109.35 2012=110.6~110.1..110.7 2013=107.88 2014=97.6 \
            2015=51.23 2016=41.9 2017=53.03 2018=70.05~69.9..70.2 2019=63.59 2020=41.73 2021=69.0 \
            2022=76.0~75.9..76.1 2023=63.0
            series crude-imports [Mt] 2005=19.2 2006=21.0~20.6..21.4 2007=21.1~20.0..21.5 \
            2008=21.0~20.7..21.5 2009=21.4~21.0..22.1 2010=12.9 2011=18.1~16.6..19.3 2012=21.35 2013=20.93 \
            2014=22.44 2015=22.7~22.3..23.2 2016=18.2~17.9..18.7 2017=18.0~17.6..18.25 2018=18.0 2019=17.6 \
            2020=14.4~13.9..15.0 2021=15.7~15.4..16.1 2022=14.3~13.6..15.1 2023=14.7~14.0..15.5
            series crude-at-full-duty [Mt] 2010=6.6
            series duty-share-paid [share] 2007=0.293 2008=0.335 2009=0.356
            series product-duties-returned [USD bn] 2011=3.07 2012=3.8 2013=3.2 2014=3.0~3.0..3.5 2015=0
            series gas-imports [bcm] 2005=20.0~19.75..20.1 2006=20.5 2007=20.6 2008=21.1 2009=17.6 2010=21.6 \
            2011=20.0 2012=20.4~20.2..20.5 2013=20.25 2014=20.05 2015=18.8~18.6..18.9 2016=18.7~18.5..18.8 \
            2017=19.0 2018=20.3 2019=20.26 2020=18.77 2021=19.78 2022=18.98 2023=17.6~17.45..17.8
            series gas-price-history [USD/1000_m³] 2005=46.68 2006=46.68 2007=100 2008=125.7 2009=148 \
            2010=187.3 2011=265 2012=165.6 2013=165.6 2014=170 2015=144 2016=137 2017=130 2018=129 2019=127 \
            2020=127 2021=128.5 2022=128.52 2023=128.52?
            series gas-german-border [USD/1000_m³] 2012=435.23 2013=413.3 2014=386.0 2015=268.63 2016=160.63 \
            2017=197.9 2018=269.42 2019=156.0 2020=111.0
            series gas-europe-volume [USD/1000_m³] 2005=225.8739 2006=302.4147 2007=305.4135 2008=478.6299 \
            2009=310.947 2010=295.8816 2011=375.3855 2012=409.5861 2013=420.7602 2014=358.8564 2015=243.5097 \
            2016=162.8991 2017=204.0969 2018=274.2474 2019=171.4314 2020=115.7394 2021=575.3412 \
            2022=1440.138 2023=468.1341 2024=391.3434
            series reclearance-revenue [USD bn] 2017=0.51~0.45..0.54
            series loan-disbursements [USD bn] 2006=- 2007=1.5 2008=1 2009=0.5 2010=- 2011=1.24 2012=0.44 2013=0.88 2014=2 \
            2015=1.572 2016=1.077 2017=2.11 2018=1.079 2019=0.448 2020=1.551 2021=0.5 2022=1.7?
            series net-loans [USD bn] 2015=0.92 2016=0.74~0.4..0.74 2017=1.39 2018=0.36 2019=-0.04 2020=0.47
            series loans-promised [USD bn] 2007=1.5 2008=2 2011=3 2014=2 2016=2 2020=1
            series debt-to-russia [USD bn] 2018=7.9 2019=8.1 2020=8.3 2021=8.5 2022=8.24 2023=7.75
            series external-debt [USD bn] 2015=12.4 2016=13.6 2017=16.7 2018=16.9 2019=17.1 2020=18.6 \
            2021=18.2? 2023=15.47
            """;

    static final String OTHERS = """
            scale  gas-volume = 20~17.6..21.6 in 10..25 by 0.1 bcm
            policy gas-price = 127 in 50..400 by 1 USD/1000_m³
            scale  gas-reference = 156~140..172 in 50..500 by 1 USD/1000_m³
            scale  gas-transport = 0 in 0..75 by 1 USD/1000_m³
            policy gas-benchmark = 75 in 50..200 by 1 USD/1000_m³
            model  gas: gas-volume gas-price gas-reference gas-transport gas-benchmark
            policy tranche-withheld = 0 in 0..1 by 0.1 USD bn
            policy gas-debt-written-off = 0 in 0..1 by 0.1 USD bn
            year   loan-change-year = 2021 in 2015..2022
            model  loans: tranche-withheld gas-debt-written-off loan-change-year
            policy oil-price-change = 0 in -50..50 by 1 %
            policy gas-reference-change = 0 in -50..50 by 1 %
            year   rebuilt-from = 2005 in 2005..2019
            year   rebuilt-until = 2019 in 2005..2019
            model  support: gas-transport oil-price-change gas-reference-change rebuilt-from rebuilt-until
            """;

    static final Catalogue CATALOGUE = NotedCatalogue.of(LAW + OIL + HISTORY + OTHERS);

    static final Models MODELS = Models.of(CATALOGUE);

    private Belarus() {}

    /**
     * Runs a model with settings written as in an address: {@code oil-price=55&until=2024}. It is prepared for this run
     * alone, so that mutants of what prepares it are met too.
     */
    static Outcome run(String model, String query) {
        Model prepared = Models.of(CATALOGUE).require(model);
        return prepared.run(scenario(prepared, query));
    }

    static Scenario scenario(Model model, String query) {
        return Scenario.parse(model.levers(), Query.of(query)).requireClean();
    }
}
