
"use strict";
// The flame graph page of gopy-prof. All names are data: they reach the page as
// textContent or canvas text, never as markup. The data is described in data.go.
(function () {
  const D = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const ROW = 19, MIN = 0.5;
  const S = D.strings, FN = D.functions, FR = D.frames;
  const functionName = (f) => S[FN[4 * f]], functionFile = (f) => S[FN[4 * f + 1]];
  const functionLine = (f) => FN[4 * f + 2], functionNative = (f) => FN[4 * f + 3] === 1;
  const frameFunction = (f) => FR[2 * f], frameLine = (f) => FR[2 * f + 1];

  // parents arrive as distances, which are small
  const nodeCount = D.parents.length;
  const parents = new Int32Array(nodeCount), frames = Int32Array.from(D.nodeFrames);
  for (let i = 1; i < nodeCount; i++) parents[i] = i - D.parents[i];

  const state = { type: D.defaultType, view: "down", search: "", focus: "", hide: "", split: "", lines: 0, order: "value", width: "new", zoom: [], fn: -1, theme: "" };
  let T = null;          // the tree of what is selected
  let top = null;        // the group at the root of the view
  let up = null;         // callers' root in the sandwich view
  let zoomed = null;     // the group that fills the width
  let rects = [];        // rows of {x0, x1, g}
  let upRows = 0;        // rows above the function in the sandwich view
  let hover = null, selected = null;
  let mark = null;       // key -> matches the search
  const keyMatch = new Map();

  // ---- the tree -------------------------------------------------------------

  // Keys of tree nodes: a function, or with "by line" a frame, or a label's
  // value, which is negative: -2 - its string.
  const keyFunction = (k) => (k < 0 ? -1 : state.lines ? frameFunction(k) : k);
  const keyName = (k) => (k < 0 ? S[-2 - k] : functionName(keyFunction(k)));
  function keyPlace(k) {
    const f = keyFunction(k);
    if (f < 0 || !functionFile(f)) return "";
    const line = state.lines ? frameLine(k) : functionLine(f);
    return functionFile(f) + (line > 0 ? ":" + line : "");
  }

  function matcher(text) {
    if (!text) return null;
    const m = /^\/(.*)\/(i?)$/.exec(text);
    let test;
    if (m) {
      const re = new RegExp(m[1], m[2]);
      test = (s) => re.test(s);
    } else {
      const low = text.toLowerCase();
      test = (s) => s.toLowerCase().includes(low);
    }
    const known = new Int8Array(FN.length / 4);
    return (f) => {
      if (f < 0) return false;
      if (known[f] === 0) known[f] = test(functionName(f)) || test(functionFile(f)) ? 1 : 2;
      return known[f] === 1;
    };
  }

  function safeMatcher(id) {
    const box = $(id);
    try {
      box.classList.remove("bad");
      return matcher(state[id]);
    } catch (e) {
      box.classList.add("bad");
      return null;
    }
  }

  class Tree {
    constructor() {
      this.n = 1;
      this.room(1 << 12);
      this.slots = new Int32Array(1 << 13);
      this.used = 0;
      this.key[0] = -1;
    }
    room(size) {
      const grow = (a, Kind) => { const b = new Kind(size); if (a) b.set(a); return b; };
      this.parent = grow(this.parent, Int32Array);
      this.key = grow(this.key, Int32Array);
      this.self = grow(this.self, Float64Array);
      if (D.diff) this.baseSelf = grow(this.baseSelf, Float64Array);
    }
    hash(parent, key) {
      let h = Math.imul(parent, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
      h ^= h >>> 15;
      return h & (this.slots.length - 1);
    }
    // The first child of a node mostly stands right after it, and is found there
    // without the hash table.
    child(parent, key) {
      let n = parent + 1;
      if (n < this.n) {
        if (this.parent[n] === parent && this.key[n] === key) return n;
      } else {
        this.append(parent, key);
        return n;
      }
      let i = this.hash(parent, key);
      while ((n = this.slots[i]) !== 0) {
        if (this.parent[n] === parent && this.key[n] === key) return n;
        i = (i + 1) & (this.slots.length - 1);
      }
      n = this.append(parent, key);
      this.slots[i] = n;
      if (2 * ++this.used > this.slots.length) this.rehash();
      return n;
    }
    append(parent, key) {
      const n = this.n++;
      if (n >= this.parent.length) this.room(2 * this.parent.length);
      this.parent[n] = parent;
      this.key[n] = key;
      return n;
    }
    rehash() {
      const old = this.slots;
      this.slots = new Int32Array(2 * old.length);
      for (const n of old) {
        if (n === 0) continue;
        let i = this.hash(this.parent[n], this.key[n]);
        while (this.slots[i] !== 0) i = (i + 1) & (this.slots.length - 1);
        this.slots[i] = n;
      }
    }
    finish() {
      this.total = this.self.slice(0, this.n);
      if (D.diff) this.baseTotal = this.baseSelf.slice(0, this.n);
      this.first = new Int32Array(this.n);
      this.next = new Int32Array(this.n);
      for (let n = this.n - 1; n > 0; n--) {
        const p = this.parent[n];
        this.total[p] += this.total[n];
        if (D.diff) this.baseTotal[p] += this.baseTotal[n];
        this.next[n] = this.first[p];
        this.first[p] = n;
      }
      this.slots = null;
    }
  }

  // build makes the tree of the samples that are selected.
  function build() {
    const t = new Tree();
    const values = D.values[D.diff ? 1 : state.type], base = D.diff ? D.values[0] : null;
    const focus = safeMatcher("focus"), hide = safeMatcher("hide");
    const ofFrame = new Int32Array(FR.length / 2);
    for (let f = 0; f < ofFrame.length; f++) {
      ofFrame[f] = hide && hide(frameFunction(f)) ? -1 : state.lines ? f : frameFunction(f);
    }
    let inFocus = null;
    if (focus) {
      inFocus = new Uint8Array(nodeCount);
      for (let i = 1; i < nodeCount; i++) inFocus[i] = inFocus[parents[i]] || focus(frameFunction(frames[i])) ? 1 : 0;
    }
    // groups of samples: all, or one for each value of the label
    const groups = new Map();
    const rows = D.sampleNodes.length;
    if (state.split) {
      const keyOfSet = D.labelSets.map((set) => {
        for (let i = 0; i < set.length; i += 2) if (S[set[i]] === state.split) return -2 - set[i + 1];
        return -2 - D.none;
      });
      for (let i = 0; i < rows; i++) {
        const k = keyOfSet[D.sampleLabels[i]];
        if (!groups.has(k)) groups.set(k, []);
        groups.get(k).push(i);
      }
    } else {
      groups.set(-1, null);
    }
    const memo = new Int32Array(nodeCount);
    const path = [];
    for (const [label, list] of groups) {
      memo.fill(-1);
      memo[0] = label === -1 ? 0 : t.child(0, label);
      const count = list ? list.length : rows;
      for (let j = 0; j < count; j++) {
        const i = list ? list[j] : j;
        const v = values[i] > 0 ? values[i] : 0, b = base && base[i] > 0 ? base[i] : 0;
        if (v === 0 && b === 0) continue;
        let n = D.sampleNodes[i];
        if (inFocus && !inFocus[n]) continue;
        path.length = 0;
        while (memo[n] < 0) { path.push(n); n = parents[n]; }
        let m = memo[n];
        for (let k = path.length - 1; k >= 0; k--) {
          const key = ofFrame[frames[path[k]]];
          if (key >= 0) m = t.child(m, key);
          memo[path[k]] = m;
        }
        t.self[m] += v;
        if (base) t.baseSelf[m] += b;
      }
    }
    t.finish();
    return t;
  }

  // ---- groups: what one drawn frame stands for --------------------------------

  // A Group is a set of tree nodes drawn as one frame. Its kids are made when they
  // are wide enough to be drawn. In views of callers, each node carries the weight
  // of the stacks that come through it.
  class Group {
    constructor(key, parent, callers) {
      this.key = key; this.parent = parent; this.callers = callers;
      this.depth = parent ? parent.depth + 1 : 0;
      this.nodes = []; this.weights = callers ? [] : null; this.baseWeights = callers && D.diff ? [] : null;
      this.total = 0; this.self = 0; this.base = 0; this.baseSelf = 0; this._kids = null;
    }
    add(n) {
      this.nodes.push(n);
      this.total += T.total[n]; this.self += T.self[n];
      if (D.diff) { this.base += T.baseTotal[n]; this.baseSelf += T.baseSelf[n]; }
    }
    addWeight(n, w, b) {
      this.nodes.push(n); this.weights.push(w); this.total += w;
      if (D.diff) { this.baseWeights.push(b); this.base += b; }
    }
    get size() {
      if (!D.diff) return this.total;
      return state.width === "base" ? this.base : state.width === "both" ? this.base + this.total : this.total;
    }
    get kids() {
      if (this._kids) return this._kids;
      const by = new Map();
      const get = (k) => {
        let g = by.get(k);
        if (!g) by.set(k, g = new Group(k, this, this.callers));
        return g;
      };
      if (!this.callers) {
        for (const n of this.nodes) for (let c = T.first[n]; c !== 0; c = T.next[c]) get(T.key[c]).add(c);
      } else {
        for (let i = 0; i < this.nodes.length; i++) {
          const p = T.parent[this.nodes[i]];
          if (p !== 0) get(T.key[p]).addWeight(p, this.weights[i], D.diff ? this.baseWeights[i] : 0);
          else { this.self += this.weights[i]; if (D.diff) this.baseSelf += this.baseWeights[i]; }
        }
      }
      const kids = [...by.values()];
      if (state.order === "name") {
        kids.sort((a, b) => (keyName(a.key) < keyName(b.key) ? -1 : keyName(a.key) > keyName(b.key) ? 1 : a.key - b.key));
      } else {
        kids.sort((a, b) => b.size - a.size || a.key - b.key);
      }
      return (this._kids = kids);
    }
  }

  function treeRoot() {
    const g = new Group(-1, null, false);
    g.add(0);
    return g;
  }

  function callersRoot() {
    const g = new Group(-1, null, true);
    const by = new Map();
    for (let n = 1; n < T.n; n++) {
      const w = T.self[n], b = D.diff ? T.baseSelf[n] : 0;
      if (w === 0 && b === 0 || T.key[n] < 0) continue;
      let k = by.get(T.key[n]);
      if (!k) by.set(T.key[n], k = new Group(T.key[n], g, true));
      k.addWeight(n, w, b);
      g.total += w; g.base += b;
    }
    g._kids = [...by.values()].sort((a, b) => b.size - a.size || a.key - b.key);
    return g;
  }

  // sandwich makes the callees' and the callers' root of a function: its outermost
  // calls, so that recursion does not count twice.
  function sandwich(fn) {
    const down = new Group(-1, null, false), over = new Group(-1, null, true);
    const inside = new Uint8Array(T.n);
    let key = -1;
    for (let n = 1; n < T.n; n++) {
      const is = keyFunction(T.key[n]) === fn;
      if (is && !inside[T.parent[n]]) {
        if (key < 0) key = T.key[n];
        down.add(n);
        over.addWeight(n, T.total[n], D.diff ? T.baseTotal[n] : 0);
      }
      inside[n] = is || inside[T.parent[n]] ? 1 : 0;
    }
    down.key = over.key = key < 0 ? -1 : key;
    return [down, over];
  }

  // functionTotals sums self and total by function, recursion once.
  function functionTotals() {
    const count = FN.length / 4;
    const self = new Float64Array(count), total = new Float64Array(count), on = new Int32Array(count);
    let n = T.first[0];
    while (n !== 0) { // depth first, without recursion
      const f = keyFunction(T.key[n]);
      if (f >= 0) {
        self[f] += T.self[n];
        if (on[f]++ === 0) total[f] += T.total[n];
      }
      if (T.first[n] !== 0) { n = T.first[n]; continue; }
      for (;;) {
        const g = keyFunction(T.key[n]);
        if (g >= 0) on[g]--;
        if (T.next[n] !== 0) { n = T.next[n]; break; }
        n = T.parent[n];
        if (n === 0) break;
      }
    }
    return { self, total };
  }

  // ---- numbers ----------------------------------------------------------------

  function amount(v) {
    const unit = D.types[state.type].unit;
    const sign = v < 0 ? "-" : "";
    v = Math.abs(v);
    const scale = (step, names) => {
      let i = 0;
      while (v >= step * 0.9995 && i < names.length - 1) { v /= step; i++; }
      return sign + (i === 0 || v >= 100 ? v.toFixed(0) : v >= 10 ? v.toFixed(1) : v.toFixed(2)) + " " + names[i];
    };
    if (unit === "nanoseconds") return scale(1000, ["ns", "µs", "ms", "s"]);
    if (unit === "bytes") return scale(1024, ["B", "KiB", "MiB", "GiB", "TiB"]);
    const what = unit && unit !== "count" ? unit : D.diff ? "" : D.types[state.type].type;
    return sign + v.toLocaleString("en-US", { maximumFractionDigits: 0 }) + (what ? " " + what : "");
  }
  const percent = (v, of) => (of === 0 ? "–" : (100 * v / of).toFixed(v / of < 0.001 && v > 0 ? 3 : 1) + "%");

  // ---- colour -------------------------------------------------------------------

  // Fills are pale in both themes, so that black text stays readable; they
  // differ in lightness as well as hue, for those who see few hues.
  const palette = ["#f2b8a0", "#a9cdea", "#f3d58a", "#a8dcc4", "#d9bfe3", "#f5c6d0", "#c4d6a4", "#b9c7e8", "#e8c39e", "#9fd3d6", "#e2d9b0", "#cdb7a6"];
  const colours = new Map();
  function colour(g) {
    if (D.diff) return diffColour(g);
    const k = g.key;
    let c = colours.get(k);
    if (c) return c;
    const f = keyFunction(k);
    if (f < 0) c = "#c3cede";
    else if (functionNative(f)) c = "#c9cdd3";
    else {
      const text = functionFile(f) || functionName(f);
      let h = 2166136261;
      for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
      c = palette[(h >>> 0) % palette.length];
    }
    colours.set(k, c);
    return c;
  }
  // growth of a frame against its base, by share of the greater of the two
  function growth(g) {
    const most = Math.max(g.total, g.base);
    return most === 0 ? 0 : (g.total - g.base) / most;
  }
  function diffColour(g) {
    const d = growth(g);
    if (Math.abs(d) < 0.005) return "#e6e8eb";
    const mix = (a, b, x) => Math.round(a + (b - a) * x);
    const x = 0.25 + 0.75 * Math.abs(d);
    const to = d > 0 ? [233, 98, 72] : [64, 176, 140];
    return "rgb(" + mix(240, to[0], x) + "," + mix(241, to[1], x) + "," + mix(242, to[2], x) + ")";
  }

  // ---- layout and drawing -------------------------------------------------------

  const canvas = $("canvas"), ctx = canvas.getContext("2d"), box = $("scroll");
  const font = "12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
  let charWidth = 7.2;

  function layout() {
    const width = box.clientWidth;
    rects = [];
    upRows = 0;
    const put = (row, x0, x1, g) => {
      while (rects.length <= row) rects.push([]);
      rects[row].push({ x0, x1, g });
    };
    // spread lays out a group's descendants, rows counted from row in steps of dir
    const spread = (g, x0, x1, row, rows) => {
      const stack = [[g, x0, x1, row]];
      while (stack.length) {
        const [p, a, b, r] = stack.pop();
        if (!rows[r]) rows[r] = [];
        rows[r].push({ x0: a, x1: b, g: p });
        const size = p.size;
        if (size <= 0) continue;
        const per = (b - a) / size;
        if (p.callers && per * p.total < MIN && p.depth > 0) continue;
        let x = a;
        const later = [];
        for (const k of p.kids) {
          const w = k.size * per;
          if (w >= MIN) later.push([k, x, x + w, r + 1]);
          x += w;
        }
        for (let i = later.length - 1; i >= 0; i--) stack.push(later[i]);
      }
    };
    if (state.view === "sandwich") {
      if (state.fn < 0 || !top) return;
      const above = [], below = [];
      spread(zoomed && zoomed.callers ? zoomed : up, 0, width, 0, above);
      spread(zoomed && !zoomed.callers ? zoomed : top, 0, width, 0, below);
      upRows = above.length - 1;
      for (let r = above.length - 1; r > 0; r--) rects.push(above[r]);
      for (const row of below) rects.push(row);
    } else {
      const path = [];
      for (let g = zoomed; g; g = g.parent) path.unshift(g);
      for (let i = 0; i < path.length - 1; i++) put(i, 0, width, path[i]);
      const below = [];
      spread(zoomed, 0, width, 0, below);
      for (const row of below) rects.push(row);
    }
    for (const row of rects) row.sort((a, b) => a.x0 - b.x0);
    $("spacer").style.height = (rects.length * ROW + 8) + "px";
  }

  function css(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }

  let asked = false;
  function draw() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; paint(box.scrollTop, box.clientHeight, window.devicePixelRatio || 1, false); });
  }

  function paint(from, height, ratio, print) {
    const width = box.clientWidth;
    canvas.width = Math.max(1, width * ratio);
    canvas.height = Math.max(1, height * ratio);
    canvas.style.width = width + "px";
    canvas.style.height = height + "px";
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.fillStyle = print ? "#ffffff" : css("--bg");
    ctx.fillRect(0, 0, width, height);
    ctx.font = font;
    ctx.textBaseline = "middle";
    charWidth = ctx.measureText("MMMMMMMMMM").width / 10;
    const dark = !print && theme() === "dark";
    const accent = print ? "#000000" : css("--accent");
    const r0 = Math.max(0, Math.floor(from / ROW)), r1 = Math.min(rects.length, Math.ceil((from + height) / ROW));
    for (let r = r0; r < r1; r++) {
      const y = r * ROW - from;
      for (const q of rects[r]) {
        const w = q.x1 - q.x0, matched = mark && q.g.depth >= 0 && isMatch(q.g.key);
        ctx.fillStyle = matched ? "#b5179e" : q.g.parent === null && state.view !== "sandwich" ? "#d7dbe0" : colour(q.g);
        const faded = mark && !matched;
        if (faded) ctx.globalAlpha = 0.5;
        ctx.fillRect(q.x0, y, Math.max(0.6, w - (w > 3 ? 1 : 0)), ROW - 1);
        ctx.globalAlpha = 1;
        if (w > 4 * charWidth) {
          let text = label(q.g);
          const room = Math.floor((w - 8) / charWidth);
          if (text.length > room) text = room > 2 ? text.slice(0, room - 1) + "…" : "";
          ctx.fillStyle = matched || (faded && dark) ? "#ffffff" : "#15191e";
          ctx.fillText(text, q.x0 + 4, y + ROW / 2);
        }
        if (q.g === selected || q.g === hover) {
          ctx.strokeStyle = q.g === selected ? accent : "#15191e";
          ctx.lineWidth = q.g === selected ? 2 : 1;
          ctx.strokeRect(q.x0 + 1, y + 1, Math.max(1, w - 3), ROW - 3);
        }
      }
    }
    if (state.view === "sandwich" && rects.length) {
      const y = upRows * ROW - from;
      ctx.fillStyle = accent;
      ctx.fillRect(0, y - 1, width, 2);
    } else if (!rects.length || (top && top.size === 0)) {
      ctx.fillStyle = print ? "#000" : css("--soft");
      ctx.fillText(state.view === "sandwich" ? "Choose a function on the left, or shift+click a frame." : "No samples match.", 12, 34);
    }
  }

  function isMatch(k) {
    let m = keyMatch.get(k);
    if (m === undefined) keyMatch.set(k, m = mark(keyFunction(k)) || k < -1 && keyName(k).toLowerCase().includes(state.search.toLowerCase()));
    return m;
  }

  function label(g) {
    if (g.parent === null && state.view !== "sandwich") return D.title + " — " + amount(g.total);
    let text = keyName(g.key);
    if (D.diff) {
      const d = g.total - g.base;
      text = (d > 0 ? "+" : d < 0 ? "−" : "=") + " " + text;
    }
    if (state.lines && g.key >= 0 && frameLine(g.key) > 0) text += ":" + frameLine(g.key);
    return text;
  }

  // ---- search ---------------------------------------------------------------------

  function search() {
    mark = safeMatcher("search");
    keyMatch.clear();
    const out = $("matched");
    out.textContent = "";
    delete document.documentElement.dataset.matched;
    if (!mark || !T) { draw(); return; }
    // a stack counts once, at its outermost match
    const inside = new Uint8Array(T.n);
    let sum = 0, count = 0;
    for (let n = 1; n < T.n; n++) {
      const is = isMatch(T.key[n]);
      if (is) count++;
      if (is && !inside[T.parent[n]]) sum += T.total[n];
      inside[n] = is || inside[T.parent[n]] ? 1 : 0;
    }
    out.textContent = count ? amount(sum) + " · " + percent(sum, T.total[0]) + " of all" : "nothing found";
    document.documentElement.dataset.matched = String(sum);
    draw();
  }

  // ---- the view ---------------------------------------------------------------------

  function rebuild() {
    colours.clear();
    T = build();
    document.documentElement.dataset.total = String(T.total[0]);
    reroot();
  }

  function reroot() {
    hover = selected = null;
    up = null;
    if (state.view === "down") top = treeRoot();
    else if (state.view === "up") top = callersRoot();
    else {
      top = null;
      if (state.fn < 0) { // the costliest, until another is chosen
        const { self } = functionTotals();
        for (let f = 0; f < self.length; f++) if (self[f] > 0 && (state.fn < 0 || self[f] > self[state.fn])) state.fn = f;
      }
      if (state.fn >= 0) [top, up] = sandwich(state.fn);
      if (top && top.key < 0) top = null;
      listFunctions();
    }
    $("functions").hidden = state.view !== "sandwich";
    zoomed = top;
    for (const key of state.zoom) {
      const kid = zoomed && state.view !== "sandwich" ? zoomed.kids.find((k) => k.key === key) : null;
      if (!kid) break;
      zoomed = kid;
    }
    refresh();
    search();
  }

  function refresh() {
    const path = [];
    for (let g = zoomed; g && g.parent; g = g.parent) path.unshift(g.key);
    state.zoom = state.view === "sandwich" ? [] : path;
    layout();
    crumbs();
    controls();
    save();
    draw();
    document.documentElement.dataset.zoom = String(state.zoom.length);
    if (!selected) describe(zoomed);
  }

  function zoomTo(g) {
    if (!g || g.size <= 0) return;
    zoomed = g;
    selected = g;
    refresh();
    describe(g);
    box.scrollTop = Math.max(0, Math.min(box.scrollTop, (g.depth - 2) * ROW));
  }

  function crumbs() {
    const nav = $("crumbs");
    nav.textContent = "";
    if (!zoomed || !zoomed.parent) return;
    const path = [];
    for (let g = zoomed; g; g = g.parent) path.unshift(g);
    const show = path.length > 12 ? [path[0], null, ...path.slice(-10)] : path;
    show.forEach((g, i) => {
      if (i) nav.append(" › ");
      if (!g) { nav.append("…"); return; }
      const b = document.createElement("button");
      b.type = "button";
      b.textContent = g.parent || state.view === "sandwich" ? keyName(g.key) : "all";
      b.onclick = () => { zoomTo(g); box.focus(); };
      nav.append(b);
    });
  }

  function describe(g) {
    const bar = $("status");
    if (!g) { bar.textContent = ""; return; }
    bar.textContent = facts(g).join("  ·  ");
  }

  function facts(g) {
    const all = T.total[0];
    const out = [g.parent === null && state.view !== "sandwich" ? "everything" : keyName(g.key)];
    const where = g.key >= 0 ? keyPlace(g.key) : "";
    if (where) out.push(where);
    else if (keyFunction(g.key) >= 0 && functionNative(keyFunction(g.key))) out.push("native");
    if (D.diff) {
      const d = g.total - g.base;
      out.push("base " + amount(g.base), "new " + amount(g.total), "change " + (d > 0 ? "+" : "") + amount(d) + (g.base ? " (" + (d > 0 ? "+" : "") + (100 * d / g.base).toFixed(1) + "%)" : " (new)"));
      return out;
    }
    let line = "total " + amount(g.total) + " (" + percent(g.total, all) + " of all";
    if (zoomed && zoomed.parent && g !== zoomed && zoomed.total !== all && g.total <= zoomed.total) line += ", " + percent(g.total, zoomed.total) + " of the view";
    out.push(line + ")");
    if (!g.callers) out.push("self " + amount(g.self) + " (" + percent(g.self, all) + ")");
    return out;
  }

  function listFunctions() {
    const { self, total } = functionTotals();
    const rows = $("rows");
    rows.textContent = "";
    const find = safeMatcher("search");
    const order = [];
    for (let f = 0; f < self.length; f++) if (total[f] > 0 && (!find || find(f))) order.push(f);
    order.sort((a, b) => self[b] - self[a] || total[b] - total[a]);
    for (const f of order.slice(0, 400)) {
      const tr = document.createElement("tr");
      for (const text of [percent(self[f], T.total[0]), percent(total[f], T.total[0]), functionName(f)]) {
        const td = document.createElement("td");
        td.textContent = text;
        tr.append(td);
      }
      tr.title = functionName(f) + "\n" + (functionFile(f) || "native") + "\nself " + amount(self[f]) + ", total " + amount(total[f]);
      tr.tabIndex = 0;
      tr.setAttribute("aria-selected", String(f === state.fn));
      const go = () => { state.fn = f; reroot(); };
      tr.onclick = go;
      tr.onkeydown = (e) => { if (e.key === "Enter") go(); };
      rows.append(tr);
    }
  }

  function setView(view, fn) {
    if (view === "sandwich" && fn === undefined && selected && keyFunction(selected.key) >= 0) fn = keyFunction(selected.key);
    if (fn !== undefined) state.fn = fn;
    state.view = view;
    state.zoom = [];
    box.scrollTop = 0;
    reroot();
  }

  function controls() {
    for (const v of ["down", "up", "sandwich"]) $("view-" + v).setAttribute("aria-pressed", String(state.view === v));
    for (const id of ["type", "split", "lines", "order", "width"]) $(id).value = String(state[id]);
    for (const id of ["search", "focus", "hide"]) if (document.activeElement !== $(id)) $(id).value = state[id];
    const dark = theme() === "dark";
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    $("theme").textContent = dark ? "Light" : "Dark";
  }

  function theme() {
    return state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  // ---- the address ------------------------------------------------------------------

  const initial = JSON.stringify(state);
  const kept = ["type", "view", "search", "focus", "hide", "split", "lines", "order", "width", "fn", "theme"];
  let writing = 0;
  function save() {
    clearTimeout(writing);
    writing = setTimeout(() => {
      const first = JSON.parse(initial), q = new URLSearchParams();
      for (const k of kept) if (state[k] !== first[k]) q.set(k, state[k]);
      if (state.zoom.length) q.set("zoom", state.zoom.join("."));
      const text = q.toString();
      try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch (e) { location.hash = text; }
    }, 120);
  }

  function load() {
    Object.assign(state, JSON.parse(initial));
    const q = new URLSearchParams(location.hash.slice(1));
    for (const k of ["search", "focus", "hide"]) if (q.has(k)) state[k] = q.get(k);
    const pick = (k, ok) => { if (q.has(k) && ok(q.get(k))) state[k] = q.get(k); };
    pick("view", (v) => ["down", "up", "sandwich"].includes(v));
    pick("order", (v) => v === "value" || v === "name");
    pick("width", (v) => ["new", "base", "both"].includes(v));
    pick("theme", (v) => v === "dark" || v === "light");
    pick("split", (v) => D.labelKeys.includes(v));
    const number = (k, below) => {
      const n = parseInt(q.get(k), 10);
      if (n >= 0 && n < below) state[k] = n;
    };
    number("type", D.diff ? 0 : D.types.length);
    number("lines", 2);
    number("fn", FN.length / 4);
    if (q.has("zoom")) state.zoom = q.get("zoom").split(".").map(Number).filter(Number.isInteger);
  }

  // ---- events -------------------------------------------------------------------------

  function at(e) {
    const b = canvas.getBoundingClientRect();
    const x = e.clientX - b.left, row = rects[Math.floor((e.clientY - b.top + box.scrollTop) / ROW)];
    if (!row) return null;
    let lo = 0, hi = row.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      if (x < row[mid].x0) hi = mid - 1;
      else if (x >= Math.max(row[mid].x1, row[mid].x0 + 1)) lo = mid + 1;
      else return row[mid].g;
    }
    return null;
  }

  function showTip(g, x, y) {
    const tip = $("tip");
    if (!g) { tip.hidden = true; return; }
    tip.textContent = "";
    facts(g).forEach((text, i) => {
      const el = document.createElement(i === 0 ? "b" : "span");
      el.textContent = text;
      tip.append(el);
    });
    tip.hidden = false;
    const w = tip.offsetWidth, h = tip.offsetHeight;
    tip.style.left = Math.max(4, Math.min(x + 14, innerWidth - w - 6)) + "px";
    tip.style.top = (y + 18 + h > innerHeight ? Math.max(4, y - h - 10) : y + 18) + "px";
  }

  canvas.addEventListener("mousemove", (e) => {
    const g = at(e);
    showTip(g, e.clientX, e.clientY);
    if (g !== hover) { hover = g; describe(g || selected || zoomed); draw(); }
  });
  canvas.addEventListener("mouseleave", () => { hover = null; showTip(null); describe(selected || zoomed); draw(); });
  canvas.addEventListener("click", (e) => {
    const g = at(e);
    box.focus();
    if (!g) return;
    if (e.shiftKey && keyFunction(g.key) >= 0) setView("sandwich", keyFunction(g.key));
    else zoomTo(g);
  });
  box.addEventListener("scroll", draw);
  new ResizeObserver(() => { if (T) { layout(); draw(); } }).observe(box);

  function rowOf(g) {
    for (let r = 0; r < rects.length; r++) {
      const i = rects[r].findIndex((q) => q.g === g);
      if (i >= 0) return [r, i];
    }
    return null;
  }

  function move(dx, dy) {
    const here = selected && rowOf(selected);
    let next = null;
    if (!here) next = rects.length ? rects[Math.min(upRows, rects.length - 1)][0] : null;
    else if (dx) next = rects[here[0]][here[1] + dx];
    else {
      const q = rects[here[0]][here[1]], row = rects[here[0] + dy];
      if (row) {
        const mid = (q.x0 + q.x1) / 2;
        next = dy > 0 && here[0] >= upRows ? row.find((o) => o.g.parent === selected) : row.find((o) => o.x0 <= mid && mid < o.x1) || row.find((o) => o.g.parent === selected);
      }
    }
    if (!next) return;
    selected = next.g;
    const r = rowOf(selected)[0];
    if ((r + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (r + 2) * ROW - box.clientHeight;
    if (r * ROW < box.scrollTop) box.scrollTop = Math.max(0, (r - 1) * ROW);
    describe(selected);
    draw();
  }

  function toggleTheme() {
    state.theme = theme() === "dark" ? "light" : "dark";
    controls();
    save();
    draw();
  }
  function toggleKeys(show) {
    const k = $("keys");
    k.hidden = show === undefined ? !k.hidden : !show;
    $("help").setAttribute("aria-expanded", String(!k.hidden));
  }
  function reset() {
    const keep = { theme: state.theme, type: state.type, view: state.view };
    Object.assign(state, JSON.parse(initial), keep);
    for (const id of ["search", "focus", "hide"]) $(id).value = "";
    box.scrollTop = 0;
    rebuild();
  }

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = /^(INPUT|SELECT)$/.test(document.activeElement.tagName);
    if (e.key === "Escape") {
      if (!$("keys").hidden) toggleKeys(false);
      else if (typing) document.activeElement.blur();
      else if (zoomed && zoomed.parent) zoomTo(zoomed.parent);
      else reset();
      return;
    }
    if (typing) return;
    const act = {
      "/": () => { $("search").focus(); $("search").select(); },
      "?": () => toggleKeys(), d: toggleTheme,
      1: () => setView("down"), 2: () => setView("up"), 3: () => setView("sandwich"),
      i: () => setView(state.view === "up" ? "down" : "up"), s: () => setView(state.view === "sandwich" ? "down" : "sandwich"),
      t: () => { if (!D.diff) { state.type = (state.type + 1) % D.types.length; rebuild(); } },
      ArrowUp: () => move(0, -1), ArrowDown: () => move(0, 1), ArrowLeft: () => move(-1, 0), ArrowRight: () => move(1, 0),
      Enter: () => { if (document.activeElement === box || document.activeElement === document.body) zoomTo(selected); },
      Backspace: () => { if (zoomed && zoomed.parent) zoomTo(zoomed.parent); },
    }[e.key];
    if (!act) return;
    if (e.key !== "Enter") e.preventDefault();
    act();
  });

  for (const v of ["down", "up", "sandwich"]) $("view-" + v).onclick = () => setView(v);
  $("type").onchange = () => { state.type = +$("type").value; rebuild(); };
  $("split").onchange = () => { state.split = $("split").value; state.zoom = []; rebuild(); };
  $("lines").onchange = () => { state.lines = +$("lines").value; state.zoom = []; rebuild(); };
  for (const id of ["order", "width"]) $(id).onchange = () => { state[id] = $(id).value; reroot(); };
  let typed = 0;
  $("search").oninput = () => {
    clearTimeout(typed);
    typed = setTimeout(() => { state.search = $("search").value; search(); save(); if (state.view === "sandwich") listFunctions(); }, 60);
  };
  for (const id of ["focus", "hide"]) {
    $(id).oninput = () => { clearTimeout(typed); typed = setTimeout(() => { state[id] = $(id).value; rebuild(); }, 180); };
  }
  $("reset").onclick = reset;
  $("theme").onclick = toggleTheme;
  $("help").onclick = () => toggleKeys();
  window.addEventListener("hashchange", () => { load(); rebuild(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { controls(); draw(); });
  window.addEventListener("beforeprint", () => {
    // one landscape page, from where the view is scrolled to
    paint(box.scrollTop, Math.min(rects.length * ROW - box.scrollTop + 8, Math.floor(box.clientWidth * 0.58)), 2, true);
  });
  window.addEventListener("afterprint", draw);

  // ---- start ----------------------------------------------------------------------------

  D.types.forEach((t, i) => {
    const o = document.createElement("option");
    o.value = String(i);
    o.textContent = t.type + " (" + t.unit + ")";
    $("type").append(o);
  });
  for (const k of ["", ...D.labelKeys]) {
    const o = document.createElement("option");
    o.value = k;
    o.textContent = k || "nothing";
    $("split").append(o);
  }
  $("type-label").hidden = D.diff || D.types.length < 2;
  $("split-label").hidden = D.labelKeys.length === 0;
  $("width-label").hidden = !D.diff;
  const legend = (color, text) => {
    const s = document.createElement("span"), i = document.createElement("i");
    i.style.background = color;
    s.append(i, text);
    $("legend").append(s);
  };
  if (D.diff) {
    legend("rgb(233,98,72)", "+ grew");
    legend("#e6e8eb", "= same");
    legend("rgb(64,176,140)", "− shrank");
  }
  for (const n of D.notes) {
    const s = document.createElement("span");
    s.textContent = n;
    $("legend").append(s);
  }
  load();
  rebuild();
  requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.ready = performance.now().toFixed(0); }));
})();
