/// Files and folders, where the JDK leaves something to be desired; and files from outside and for
/// others: tables of cells from CSV, tab-separated text and workbooks, read with limits, lists
/// written whole or not at all. Knows no column by name.
///
/// *Why an own splitter for CSV and not a library's?* A report is imported line by line and a bad
/// line is refused alone. A library's parser, once it is inside a cell whose quote is never closed,
/// has swallowed the rest of the file and cannot go back to the next line; ours can, within a
/// bounded look ahead. The price is some fifty lines, which the tests hold against FastCSV as a
/// judge.
@NullMarked
package regrade.platform.file;

import org.jspecify.annotations.NullMarked;
