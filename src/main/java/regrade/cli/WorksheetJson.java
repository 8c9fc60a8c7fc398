package regrade.cli;

import regrade.inspection.Worksheet;
import regrade.kernel.Money;
import regrade.platform.i18n.Words;
import regrade.rework.PlannedWork;
import regrade.routing.RouteOffer;

import java.util.LinkedHashMap;
import java.util.Map;

/// An inspected unit for machines.
final class WorksheetJson {
    private WorksheetJson() {}

    static Map<String, Object> row(Worksheet sheet, Words words) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", sheet.draft().unit().text());
        row.put("grade", sheet.grade().code());
        row.put("reasons", Reasons.of(sheet, words));
        row.putAll(row(sheet.route()));
        row.put("offers", sheet.offers().stream().map(WorksheetJson::row).toList());
        sheet.rework().ifPresent(rework -> row.put("rework", row(rework)));
        row.put("doubts", DoubtRows.of(sheet.draft(), words));
        ListingFields.put(row, sheet.draft(), sheet.grade());
        return row;
    }

    private static Map<String, Object> row(RouteOffer offer) {
        var row = new LinkedHashMap<String, Object>();
        row.put("route", offer.channel());
        offer.net()
                .ifPresent(
                        net -> {
                            row.put("netMinor", net.minorUnits());
                            row.put("currency", net.currency().getCurrencyCode());
                        });
        row.put("bin", offer.bin());
        return row;
    }

    private static Map<String, Object> row(Worksheet.Rework rework) {
        var plan = rework.plan();
        var row = new LinkedHashMap<String, Object>();
        row.put("partsThere", rework.ready());
        row.put("works", plan.works().stream().map(WorksheetJson::row).toList());
        row.put("reaches", plan.reaches().code());
        row.put("chance", plan.chance());
        row.put("minutes", plan.minutes());
        row.put("breakEvenSeconds", plan.breakEven().toSeconds());
        put(row, "partsMinor", plan.parts());
        put(row, "perHourMinor", plan.perHour());
        put(row, "beforeMinor", plan.before());
        put(row, "afterMinor", plan.after());
        return row;
    }

    private static Map<String, Object> row(PlannedWork planned) {
        var row = new LinkedHashMap<String, Object>();
        row.put("work", planned.work());
        row.put("question", planned.question());
        row.put("leaves", planned.leaves().code());
        row.put("minutes", planned.minutes());
        row.put("chance", planned.chance().basisPoints());
        row.put("ownUnits", planned.chance().units());
        return row;
    }

    private static void put(Map<String, Object> row, String name, Money amount) {
        row.put(name, amount.minorUnits());
    }
}
