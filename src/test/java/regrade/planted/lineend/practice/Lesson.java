package regrade.planted.lineend.practice;

public final class Lesson {}
