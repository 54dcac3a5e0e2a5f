@NullMarked
package org.unionbridge.standalone.demo;

import org.jspecify.annotations.NullMarked;
