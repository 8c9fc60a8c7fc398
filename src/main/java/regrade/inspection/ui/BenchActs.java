package regrade.inspection.ui;

import regrade.inspection.BenchBoard;
import regrade.inspection.CheckUnit;
import regrade.inspection.LookAgain;
import regrade.inspection.OpenUnit;
import regrade.inspection.ParkDraft;
import regrade.inspection.PhotographUnit;
import regrade.inspection.ReadContents;
import regrade.inspection.ReworkUnit;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.inspection.UndoLastAct;
import regrade.inspection.WeighUnit;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.parcel.ParcelDesk;
import regrade.scan.Viewfinder;

import java.util.Optional;
import java.util.function.Function;

/// Everything the bench can do.
///
/// @param viewfinder what the camera sees, for a photo
/// @param print tells the print queue that a label waits; returns at once
/// @param settingsBack hears that settings are as they were before; returns at once
/// @param reprint asks for one more label; empty if the unit never had one
public record BenchActs(
        OpenUnit open,
        StartUnit start,
        CheckUnit check,
        SaveInspection save,
        ReworkUnit rework,
        LookAgain look,
        PhotographUnit photograph,
        WeighUnit weigh,
        ReadContents contents,
        Viewfinder viewfinder,
        ParcelDesk parcels,
        ParkDraft park,
        UndoLastAct undo,
        BenchBoard board,
        Runnable print,
        Runnable settingsBack,
        Function<Reference, Optional<LabelContent>> reprint) {}
