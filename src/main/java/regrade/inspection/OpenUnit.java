package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.checklist.Question;
import regrade.inspection.InspectionFact.LabelConfirmed;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelDesk;
import regrade.returns.ExpectedReturns;
import regrade.scan.Code;
import regrade.scan.Identified;
import regrade.scan.IdentifyCode;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a scan to what it means on the bench: a unit opened or reopened, a label confirmed, a
/// question asked. A scan never destroys unfinished work and an unknown code never changes a unit.
public final class OpenUnit {
    private final IdentifyCode identify = new IdentifyCode();
    private final Drafts drafts;
    private final StartUnit start;
    private final ReworkUnit rework;
    private final ReadCode reading;
    private final Units units;
    private final MatchCode matching;
    private final ParcelDesk parcels;
    private final Choices choices;

    /// What undeclared units are offered.
    private record Choices(Catalog catalog, Settings settings) {
        List<ClientId> clients() {
            return Stream.concat(Stream.of(settings.current().client()), catalog.clients().stream())
                    .distinct()
                    .limit(MatchCode.CHOICES)
                    .toList();
        }
    }

    public OpenUnit(
            Drafts drafts,
            StartUnit start,
            ReworkUnit rework,
            ReadCode reading,
            Units units,
            ParcelDesk parcels,
            ExpectedReturns returns,
            Catalog catalog,
            Settings settings) {
        this.drafts = drafts;
        this.start = start;
        this.rework = rework;
        this.reading = reading;
        this.units = units;
        this.parcels = parcels;
        this.matching = new MatchCode(returns, catalog);
        this.choices = new Choices(catalog, settings);
    }

    /// @param scanned as the scanner or a person typed it
    /// @throws regrade.kernel.Problem if what it leads to could not be saved
    public Opening open(String scanned) {
        var scan = identify.identify(scanned);
        if (scan.best() instanceof Code.CommandCode command)
            return new Opening.Commanded(command.command());
        return scan.candidates().stream()
                .flatMap(
                        code ->
                                code instanceof Code.OwnReference own
                                        ? units.find(own.reference()).stream()
                                        : Stream.empty())
                .findFirst()
                .map(this::known)
                .orElseGet(() -> code(scan));
    }

    private Opening known(UnitRow row) {
        return switch (row.standing().state()) {
            case SAVED, UNCONFIRMED -> confirm(row.unit());
            case OPEN ->
                    drafts.find(row.unit())
                            .<Opening>map(draft -> new Opening.AlreadyHere(start.assess(draft)))
                            .orElseThrow();
            case REWORK -> new Opening.ReworkTimed(rework.scanned(row.unit()));
            case PARKED -> back(row.unit());
            case CONFIRMED -> confirmed(row);
            case WITHDRAWN -> new Opening.KnownUnit(row.unit(), row.standing(), row.title());
        };
    }

    /// What is asked leaves the unit as it is, so a label that is read twice does no harm.
    private Opening confirmed(UnitRow row) {
        if (drafts.awaitedLook(row.unit()).isPresent())
            return new Opening.SecondLookWaits(row.unit(), row.title());
        return justConfirmed(row)
                ? new Opening.KnownUnit(row.unit(), row.standing(), row.title())
                : back(row.unit());
    }

    /// To its rework, if that is what it waits for.
    private Opening back(Reference unit) {
        return rework.takeUp(unit)
                .<Opening>map(Opening.ReworkOpened::new)
                .orElseGet(() -> new Opening.Opened(start.bringBack(unit)));
    }

    /// A scanner that reads the same label twice must not start the unit over.
    private boolean justConfirmed(UnitRow row) {
        return units.open().isEmpty()
                && units.recent(1).stream().anyMatch(last -> last.unit().equals(row.unit()));
    }

    private Opening confirm(Reference unit) {
        var draft = drafts.find(unit).orElseThrow();
        drafts.append(draft, new LabelConfirmed(unit));
        return new Opening.LabelScannedBack(unit);
    }

    private Opening code(Identified scan) {
        var onBench = drafts.open();
        if (onBench.filter(draft -> same(draft, scan)).isPresent())
            return new Opening.AlreadyHere(start.assess(onBench.orElseThrow()));
        var parcel = parcels.named(scan.scanned());
        if (parcel.isPresent()) return parcel(scan, parcel.orElseThrow());
        var match = matching.match(scan, parcels.now());
        var wanting = onBench.flatMap(SerialQuestion::open);
        var wanted =
                wanting.flatMap(
                        _ -> SerialQuestion.serialIn(scan, onBench.orElseThrow(), match.nothing()));
        if (wanted.isPresent())
            return taken(onBench.orElseThrow(), wanting.orElseThrow(), wanted.orElseThrow());
        if (match.only().isPresent())
            return new Opening.Opened(start.chosen(scan.scanned(), match.only().orElseThrow()));
        if (match.waiting().size() > 1) return new Opening.SeveralMatches(scan, match.waiting());
        return unannounced(scan, match);
    }

    /// A second scan while one of several is to be picked: those of them that it fits, too.
    ///
    /// @return empty if it fits none of them, and so is about something else
    public Optional<Opening> narrow(String scanned, List<Candidate> choices) {
        var scan = identify.identify(scanned);
        var fits = matching.match(scan, Optional.empty()).waiting();
        var left =
                choices.stream()
                        .filter(one -> fits.stream().anyMatch(one::same) || named(one, scan))
                        .map(one -> one.with(MatchReason.ORDER_AND_PRODUCT))
                        .toList();
        if (left.isEmpty() || left.size() == choices.size()) return Optional.empty();
        return Optional.of(
                left.size() == 1
                        ? new Opening.Opened(start.chosen(scanned, left.getFirst()))
                        : new Opening.SeveralMatches(scan, left));
    }

    private static boolean named(Candidate one, Identified scan) {
        return scan.candidates().stream().anyMatch(code -> one.item().named(code.text()));
    }

    /// The number of a parcel opens it. That of the open one closes it once all came that should;
    /// before that a label read twice must not, so it asks.
    private Opening parcel(Identified scan, Parcel parcel) {
        if (!parcel.open()) {
            var opened = parcels.open(parcel, scan.scanned());
            return new Opening.ParcelOpened(opened.parcel(), opened.closed());
        }
        if (parcel.count().lacking() == 0)
            return new Opening.ParcelClosed(parcels.close().orElse(parcel));
        return new Opening.LeftInside(parcel, scan.scanned(), matching.left(parcel));
    }

    private Opening unannounced(Identified scan, MatchCode.Match match) {
        var arrived = match.arrived().flatMap(units::find);
        if (arrived.isPresent()) {
            var row = arrived.orElseThrow();
            if (row.standing().state() == UnitState.REWORK) return known(row);
            return new Opening.KnownUnit(row.unit(), row.standing(), row.title());
        }
        var device = device(scan);
        if (device.isPresent()) return device.orElseThrow();
        if (match.nothing() && !scan.understood()) return new Opening.NotUnderstood(scan.scanned());
        if (scan.best() instanceof Code.OwnReference && match.nothing())
            return new Opening.NotUnderstood(scan.scanned());
        return new Opening.Undeclared(scan, match.products(), choices.clients());
    }

    /// The device that has this IMEI, if it was here before. Not its label was scanned: that is not
    /// confirmed by it.
    private Optional<Opening> device(Identified scan) {
        return scan.candidates().stream()
                .filter(Code.Imei.class::isInstance)
                .flatMap(code -> reading.lastWith((Code.Imei) code).stream())
                .flatMap(unit -> units.find(unit).stream())
                .findFirst()
                .map(
                        row ->
                                switch (row.standing().state()) {
                                    case OPEN, PARKED, REWORK -> known(row);
                                    case SAVED, CONFIRMED, UNCONFIRMED, WITHDRAWN ->
                                            new Opening.KnownUnit(
                                                    row.unit(), row.standing(), row.title());
                                });
    }

    private Opening taken(Draft draft, Question question, String code) {
        var sheet = start.assess(reading.read(draft, question.id(), code));
        return question.id().equals(Draft.SERIAL)
                ? new Opening.SerialTaken(sheet)
                : new Opening.CodeTaken(sheet, question, code);
    }

    /// The licence plate of the unit on the bench, or the code that opened it before anything was
    /// answered.
    private static boolean same(Draft draft, Identified scan) {
        Optional<String> plate = draft.opening().expected().map(expected -> expected.line().lpn());
        boolean itsPlate =
                scan.candidates().stream()
                        .anyMatch(
                                code ->
                                        code instanceof Code.Lpn
                                                && plate.filter(code.text()::equals).isPresent());
        boolean answers =
                scan.best() instanceof Code.Imei && SerialQuestion.open(draft).isPresent();
        boolean again =
                !answers
                        && draft.answers().given().isEmpty()
                        && draft.opening().scanned().equals(scan.scanned());
        return itsPlate || again;
    }
}
