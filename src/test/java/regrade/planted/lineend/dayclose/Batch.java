package regrade.planted.lineend.dayclose;

import regrade.planted.lineend.practice.Lesson;

public record Batch(Lesson other) {}
