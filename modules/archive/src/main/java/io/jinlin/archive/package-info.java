/**
 * The archive 业主档案: which projects, buildings and rooms there are, and who holds or lives in them, now and before.
 *
 * <p>Promises: {@link io.jinlin.archive.HouseholdSearch} finds a household by whatever the caller says; {@link
 * io.jinlin.archive.Households} tells who lives there, masked; {@link io.jinlin.archive.Contacts} tells names and numbers in full and
 * records that it did; {@link io.jinlin.archive.Projects} and {@link io.jinlin.archive.Buildings} list what the person at the desk works
 * in; {@link io.jinlin.archive.StoredFiles} keeps photos, signatures and documents for every department. Publishes {@link
 * io.jinlin.archive.ContactRevealed}. Everything comes in, and goes out again, by one spreadsheet.
 */
@NullMarked
package io.jinlin.archive;

import org.jspecify.annotations.NullMarked;
