package org.reliance.catalogue.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.Preset;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;

/** The what-ifs: which levers each offers, the claims that are held against it, and its presets. */
final class WhatIfs {

    private static final String FITTED = "fitted_lever";

    private final Statements statements;
    private final Shelf<Lever> levers;
    private final Records caseRows;
    private final Map<String, List<Lever>> offered;
    private final Map<String, List<Claim.Case>> cases;
    private final Map<String, Map<String, String>> presetSettings;
    private final Map<String, Map<String, String>> caseSettings;

    final Shelf<WhatIfModel> models;
    final Shelf<Claim> claims;
    final Shelf<Preset> presets;

    WhatIfs(Tables tables, Statements statements, Shelf<Lever> levers) {
        this.statements = statements;
        this.levers = levers;
        this.caseRows = tables.of(TableLayout.CLAIM_CASES);
        Records offers = tables.of(TableLayout.MODEL_LEVERS);
        Records presetLevers = tables.of(TableLayout.PRESET_LEVERS);
        Records caseLevers = tables.of(TableLayout.CLAIM_LEVERS);
        offers.requireOncePerPair("model", "lever");
        offers.requireFew("model", Limits.LEVERS_OF_A_MODEL);
        presetLevers.requireOncePerPair("preset", "lever");
        caseLevers.requireOncePerPair("case", "lever");

        offered = offers.placed("model", cells -> cells.needEntry("lever", levers));
        models = Shelf.of(tables.of(TableLayout.MODELS), this::model);
        requireOwner(offers, "model", models.records());

        caseSettings = settings(caseLevers, "case");
        cases = caseRows.placed("claim", this::caseOf);
        claims = Shelf.of(tables.of(TableLayout.CLAIMS), this::claim);
        requireOwner(caseRows, "claim", claims.records());
        requireOwner(caseLevers, "case", caseRows);
        requireFit(caseLevers, "case", modelsOfCases());

        presetSettings = settings(presetLevers, "preset");
        presets = Shelf.of(tables.of(TableLayout.PRESETS), this::preset);
        requireOwner(presetLevers, "preset", presets.records());
        requireFit(presetLevers, "preset", modelsOfPresets());
    }

    private Optional<WhatIfModel> model(Cells cells) {
        String id = cells.id();
        String title = cells.needText("title");
        String question = cells.needText("question");
        int position = cells.needCount("position");
        return cells.build(() -> new WhatIfModel(id, title, question, position, offered.getOrDefault(id, List.of())));
    }

    private Optional<Claim.Case> caseOf(Cells cells) {
        String id = cells.id();
        String title = cells.needText("title");
        double expected = cells.needNumber("expected");
        Optional<Period> period = cells.findPeriod("period");
        Map<String, String> settings = caseSettings.getOrDefault(id, Map.of());
        Optional<Lever> fitted = cells.findEntry(FITTED, levers);
        fitted.ifPresent(lever -> cells.require(
                settings.containsKey(lever.id()),
                FITTED,
                "the case does not set " + Flaw.quote(lever.id()),
                "name a lever that it sets, or leave the cell empty"));
        return cells.build(() -> new Claim.Case(id, title, expected, settings, period, fitted));
    }

    private Optional<Claim> claim(Cells cells) {
        String id = cells.id();
        Optional<WhatIfModel> model = cells.needEntry("model", models);
        String title = cells.needText("title");
        String result = cells.needText("result");
        var unit = cells.needUnit("unit");
        Reading published = Readings.number(cells);
        Optional<Claimant> claimant = cells.findEntry("claimant", statements.claimants);
        Optional<Observation> observation = cells.findEntry("observation", statements.observations);
        List<Claim.Case> own = cases.getOrDefault(id, List.of());
        cells.require(
                !own.isEmpty() || !caseRows.isComplete(),
                "id",
                "the claim has no case",
                "add the assumptions that it needs to " + caseRows.file());
        return cells.build(() -> new Claim(
                id,
                model.orElseThrow(),
                title,
                result,
                unit,
                published,
                claimant,
                observation,
                cells.findText("reason"),
                own));
    }

    private Optional<Preset> preset(Cells cells) {
        String id = cells.id();
        Optional<WhatIfModel> model = cells.needEntry("model", models);
        String title = cells.needText("title");
        String meaning = cells.needText("meaning");
        Optional<Claim> claim = cells.findEntry("claim", claims);
        if (claim.isPresent() && model.isPresent()) {
            cells.require(
                    claim.get().model().id().equals(model.get().id()),
                    "claim",
                    Flaw.quote(claim.get().id()) + " is held against another model",
                    "name a claim of " + model.get().id());
        }
        return cells.build(() -> new Preset(
                id,
                model.orElseThrow(),
                title,
                meaning,
                claim.map(Claim::id),
                presetSettings.getOrDefault(id, Map.of())));
    }

    private static Map<String, Map<String, String>> settings(Records rows, String owner) {
        Map<String, Map<String, String>> settings = new HashMap<>();
        for (Cells cells : rows.list()) {
            cells.id();
            settings.computeIfAbsent(cells.needText(owner), _ -> new HashMap<>())
                    .put(cells.needText("lever"), cells.needText("value"));
        }
        return settings;
    }

    private static void requireOwner(Records rows, String owner, Records owners) {
        rows.list().forEach(cells -> cells.requireId(owner, cells.text(owner), owners));
    }

    private Map<String, WhatIfModel> modelsOfCases() {
        Map<String, WhatIfModel> models = new HashMap<>();
        caseRows.list()
                .forEach(cells -> claims.find(cells.text("claim"))
                        .ifPresent(claim -> models.put(cells.text("id"), claim.model())));
        return models;
    }

    private Map<String, WhatIfModel> modelsOfPresets() {
        Map<String, WhatIfModel> models = new HashMap<>();
        presets.records()
                .list()
                .forEach(cells ->
                        presets.find(cells.text("id")).ifPresent(preset -> models.put(preset.id(), preset.model())));
        return models;
    }

    /** Every setting moves a lever that its model offers, to a place where it may stand. */
    private void requireFit(Records rows, String owner, Map<String, WhatIfModel> modelOf) {
        for (Cells cells : rows.list()) {
            Optional<Lever> lever = cells.needEntry("lever", levers);
            Optional<WhatIfModel> model = Optional.ofNullable(modelOf.get(cells.text(owner)));
            if (lever.isEmpty() || model.isEmpty()) {
                continue;
            }
            if (!model.get().levers().contains(lever.get())) {
                String offered = "the model " + model.get().id() + " does not offer "
                        + Flaw.quote(lever.get().id());
                cells.absent("lever", offered, "take one of its levers");
            }
            LeverFit.complaint(lever.get().setting(), cells.text("value"))
                    .ifPresent(complaint -> cells.flaw("value", complaint, "take what the lever may be set to"));
        }
    }
}
