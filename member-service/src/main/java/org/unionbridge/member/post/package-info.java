/**
 * The posts that unions have, who may give them, and which of them one person cannot hold together.
 */
@NullMarked
package org.unionbridge.member.post;

import org.jspecify.annotations.NullMarked;
