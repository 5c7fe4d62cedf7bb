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
            scale  oil-price = 70 in 20..150 by 1 USD/bbl
            policy crude-volume = 18 in 0..24 by 0.5 Mt
            policy reclearance-volume = 6 in 0..10 by 0.5 Mt
            choice reclearance = none of none phased ended
            choice phase-out = statute of statute frozen-2019 at-once none
            policy compensation = 0 in 0..100 by 1 %
            scale  budget-share = 33 in 0..100 by 1 %
            scale  premium = 0 in 0..15 by 0.5 USD/t
            scale  gdp = 60.0 in 30..120 by 0.5 USD bn
            scale  gdp-growth = 0 in -10..10 by 0.1 %/year
            year   from = 2019 in 2019..2030
            year   until = 2025 in 2019..2030
            model  oil-tax-manoeuvre: oil-price premium phase-out from until crude-volume reclearance-volume \
            reclearance compensation budget-share gdp gdp-growth
            """;

    static final Catalogue CATALOGUE = NotedCatalogue.of(LAW + OIL);

    static final Models MODELS = Models.of(CATALOGUE);

    private Belarus() {}

    /** Runs a model with settings written as in an address: {@code oil-price=55&until=2024}. */
    static Outcome run(String model, String query) {
        Model prepared = MODELS.require(model);
        return prepared.run(scenario(prepared, query));
    }

    static Scenario scenario(Model model, String query) {
        return Scenario.parse(model.levers(), Query.of(query)).requireClean();
    }
}
