package io.jinlin.identity.staff;

import io.jinlin.identity.OpenWork;
import io.jinlin.identity.StaffName;
import java.io.Serializable;
import java.util.List;

/**
 * What of one department is in the hands of somebody who leaves.
 *
 * @param key of the department's words
 * @param successors who may take all of it
 */
public record Leaving(String key, List<OpenWork.Item> items, List<StaffName> successors) implements Serializable {}
