package regrade.app;

import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.platform.i18n.Words;

import java.time.Clock;

/// What a data folder is opened with.
///
/// @param words for labels and lists of refused lines
/// @param feedback hears what goes wrong later, beside any call
/// @param progress of a rebuild
record Surroundings(Words words, Clock clock, Feedback feedback, Progress progress) {}
