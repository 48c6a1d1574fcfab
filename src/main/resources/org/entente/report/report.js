'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const state = { period: data.chosen, country: '', outlet: '' };
  const name = code => data.names[code] || code || 'unknown';
  const label = period => period === 'all' ? 'whole span' : period || 'undated';
  const sentenceOf = ([text, rule, article, speaker, statement]) => {
    const [outlet, date, url, title] = data.articles[article], [speakerKey, speakerName, country] = speaker < 0 ? ['', '', ''] : data.speakers[speaker];
    return { text, rule, statement, outlet, date, url, title, speakerKey, speakerName, country };
  };
  const two = x => x === null ? '' : x.toFixed(2);
  const one = x => String(Math.round(x * 10) / 10);
  const signed = x => x === null ? '' : (x > 0 ? '+' : '') + x.toFixed(2);
  const key = (a, b) => a < b ? a + '-' + b : b + '-' + a;
  const P = { period: 0, a: 1, b: 2, targets: 3, stories: 4, agreement: 5, low: 6, high: 7, kappa: 8, direct: 9, evidence: 10 };
  const I = { period: 0, issue: 1, stories: 2, net: 3, low: 4, high: 5, support: 6, oppose: 7, contact: 8, evidence: 9 };
  const sentenceList = data.sentences.map(sentenceOf);
  const S = { period: 0, source: 1, target: 2, faction: 3, stories: 4, net: 5, low: 6, high: 7, support: 8, oppose: 9, contact: 10, evidence: 11 };

  // As reported, before shrinking: what agreement is computed from
  const side = row => (row[S.support] - row[S.oppose]) / (row[S.support] + row[S.oppose]);

  const pairs = new Map();
  for (const row of data.pairs) {
    const k = key(row[P.a], row[P.b]);
    if (!pairs.has(k)) pairs.set(k, new Map());
    pairs.get(k).set(row[P.period], row);
  }
  const known = new Set([...data.times, ...data.periods]);
  const stances = new Map();
  for (const row of data.stances) {
    const k = row[S.period] + '|' + row[S.source];
    if (!stances.has(k)) stances.set(k, []);
    stances.get(k).push(row);
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [k, v] of Object.entries(attributes || {})) if (v !== null && v !== undefined) element.setAttribute(k, v);
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }
  function draw(tag, attributes, text) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [k, v] of Object.entries(attributes || {})) element.setAttribute(k, v);
    if (text !== undefined) element.textContent = text;
    return element;
  }
  function target(row) {
    const country = name(row[S.target]);
    return { GOV: 'government of ' + country, OPP: 'opposition in ' + country, REBEL: 'rebels in ' + country }[row[S.faction]] || country;
  }

  // Filters
  function fill(select, values, chosen, texts) {
    select.replaceChildren(...values.map((value, i) => {
      const option = make('option', { value }, texts[i]);
      option.selected = value === chosen;
      return option;
    }));
  }
  const codes = [...new Set([...data.pairs.flatMap(r => [r[P.a], r[P.b]]), ...data.stances.flatMap(r => [r[S.source], r[S.target]])])]
    .sort((x, y) => name(x).localeCompare(name(y)));
  const outlets = [...new Set([...data.articles.map(a => a[0]), ...[...document.querySelectorAll('#outlets .outlet title')].map(t => t.textContent)])]
    .filter(Boolean).sort((x, y) => x.localeCompare(y));
  const short = text => text.length > 40 ? text.slice(0, 39) + '…' : text;
  fill(byId('filter-period'), data.periods, state.period, data.periods.map(label));
  fill(byId('filter-country'), ['', ...codes], '', ['all', ...codes.map(name)]);
  fill(byId('filter-outlet'), ['', ...outlets], '', ['all', ...outlets.map(short)]);

  // Periods are many: what a part needs for keys and sorting it gets when it is first shown
  const variants = [...document.querySelectorAll('details.variant')];
  const fixed = [...document.querySelectorAll('main > section')].filter(part => !part.querySelector('details.variant'));
  const ready = new Set();
  const shownParts = () => [...fixed, ...variants.filter(part => part.dataset.period === state.period)];
  function prepare(part) {
    if (ready.has(part)) return;
    ready.add(part);
    part.querySelectorAll('svg').forEach(roving);
    part.querySelectorAll('table.sortable').forEach(table => { if (table.tBodies[0].rows.length > 1) sortable(table); });
  }
  function apply() {
    for (const part of variants) {
      const shown = part.dataset.period === state.period;
      part.hidden = !shown;
      part.open = shown;
    }
    shownParts().forEach(prepare);
    const outlet = state.outlet ? 'outlet=' + encodeURIComponent(state.outlet) : '';
    for (const element of shownParts().flatMap(part => [...part.querySelectorAll('[data-about], [data-link]')])) {
      const link = element.dataset.link || '';
      if (element.classList.contains('land')) continue;
      const about = element.dataset.about || (link.startsWith('pair=') ? link.slice(5).split('&')[0].replace('-', ' ') : '');
      const isOther = Boolean(state.country) && Boolean(about) && !about.split(' ').includes(state.country);
      const isOtherOutlet = Boolean(outlet) && link.startsWith('outlet=') && link.split('&')[0] !== outlet;
      if (element.tagName === 'TR') element.hidden = isOther;
      else element.classList.toggle('dim', isOther || isOtherOutlet);
    }
    colourMap();
    byId('filter-period').value = state.period;
    byId('filter-country').value = state.country;
    byId('filter-outlet').value = state.outlet;
    const chosen = [label(state.period)];
    if (state.country) chosen.push(name(state.country));
    if (state.outlet) chosen.push(short(state.outlet));
    byId('shown').textContent = 'Shown: ' + chosen.join(', ');
  }
  for (const id of ['period', 'country', 'outlet']) {
    byId('filter-' + id).addEventListener('change', event => { state[id] = event.target.value; apply(); });
  }
  byId('reset').addEventListener('click', () => { state.country = ''; state.outlet = ''; state.period = data.chosen; apply(); });

  // Sorting
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  function number(text) { const x = parseFloat(text.replace(/,/g, '')); return Number.isNaN(x) ? null : x; }
  function sortable(table) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = make('button', { type: 'button' }, head.textContent);
      head.replaceChildren(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const isDown = head.getAttribute('aria-sort') === 'descending';
        for (const other of table.tHead.rows[0].cells) other.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', isDown ? 'ascending' : 'descending');
        const sign = isDown ? 1 : -1;
        const rows = [...table.tBodies[0].rows].map(row => ({ row, text: row.cells[column].textContent }));
        const isNumeric = rows.some(r => table.rows[1].cells[column].className === 'number');
        rows.sort((x, y) => {
          if (!isNumeric) return sign * collator.compare(x.text, y.text);
          const a = number(x.text), b = number(y.text);
          return a === null || b === null ? (a === null) - (b === null) : sign * (a - b);
        });
        table.tBodies[0].append(...rows.map(r => r.row));
      });
    });
  }
  const inPairs = new Set(data.pairs.flatMap(row => [row[P.a], row[P.b]]));
  const paired = codes.filter(code => inPairs.has(code));

  // A value over time, of a chosen pair or issue: the same picture as the one in the page
  const T = { width: 720, left: 66, top: 12, band: 150, bars: 46 };
  const stories = n => n + (n === 1 ? ' story' : ' stories');
  const restsOn = r => `${r[P.targets]} common target${r[P.targets] === 1 ? '' : 's'} in ${stories(r[P.stories])}`;
  const describe = r => `agreement ${two(r[P.agreement])}, 90% interval ${two(r[P.low])} to ${two(r[P.high])}, ${restsOn(r)}`;
  const titleOf = issue => (issue[0].toUpperCase() + issue.slice(1)).replaceAll('_', ' ');
  function pairSeries(a, b) {
    const k = key(a, b), side = x => x === null ? null : 2 * x - 1;
    const points = [...(pairs.get(k) || new Map()).values()].map(r => [r[P.period], {
      side: side(r[P.agreement]), low: side(r[P.low]), high: side(r[P.high]), count: r[P.stories], link: `pair=${k}`,
      title: r[P.agreement] === null ? 'too little evidence, ' + restsOn(r) : describe(r) }]);
    const title = name(a) + ' and ' + name(b);
    return { title, label: 'Agreement of ' + title, least: 0, points: new Map(points) };
  }
  function issueSeries(issue) {
    const points = data.issues.filter(r => r[I.issue] === issue).map(r => [r[I.period], {
      side: r[I.net], low: r[I.low], high: r[I.high], count: r[I.stories], link: 'issue=' + encodeURIComponent(issue),
      title: r[I.net] === null ? 'contact only, ' + stories(r[I.stories])
        : `net stance ${signed(r[I.net])}, 90% interval ${signed(r[I.low])} to ${signed(r[I.high])}, ${stories(r[I.stories])}` }]);
    const title = titleOf(issue);
    return { title, label: 'Net stance over ' + title, least: -1, points: new Map(points) };
  }
  function timeline({ title, label: text, least, points }) {
    const holder = byId('timeline-figure');
    const shown = data.times.filter(period => points.has(period)).map(period => points.get(period));
    byId('timeline-chosen').textContent = title + (shown.length ? '' : ': no evidence in any period');
    const height = T.top + T.band + T.bars + 40;
    const svg = draw('svg', { class: 'timeline', viewBox: `0 0 ${T.width} ${height}`, width: T.width, height, role: 'img', 'aria-label': text + ' by period' });
    const most = Math.max(1, ...shown.map(point => point.count));
    const y = side => T.top + T.band * (1 - side) / 2;
    for (let i = 0; i <= 4; i++) {
      const at = y(i / 2 - 1);
      svg.append(draw('line', { x1: T.left, x2: T.width - 10, y1: at, y2: at, class: i === 2 ? 'zero' : 'grid' }));
      svg.append(draw('text', { x: T.left - 6, y: at + 4, class: 'end small' }, two(least + (1 - least) * i / 4)));
    }
    svg.append(draw('text', { x: T.left - 6, y: T.top + T.band + 36, class: 'end small' }, stories(most)));
    svg.append(draw('text', { x: T.left - 6, y: T.top + T.band + T.bars + 14, class: 'end small' }, '0'));
    const step = (T.width - T.left - 10) / data.times.length;
    data.times.forEach((period, i) => {
      const x = T.left + step * (i + 0.5), point = points.get(period);
      if (data.times.length <= 12 || i % (Math.floor(data.times.length / 12) + 1) === 0) {
        svg.append(draw('text', { x, y: T.top + T.band + T.bars + 30, class: 'mid small' }, label(period)));
      }
      if (!point) return;
      const g = draw('g', { class: 'point', 'data-link': `${point.link}&period=${encodeURIComponent(period)}` });
      g.append(draw('title', {}, `${label(period)}: ${point.title}`));
      const half = Math.min(step / 3, 14), bar = point.count * (T.bars - 16) / most;
      g.append(draw('rect', { x: x - half, y: T.top + T.band + T.bars + 14 - bar, width: 2 * half, height: bar, class: 'bar' }));
      if (point.side !== null) {
        g.append(draw('rect', { x: x - half, y: y(point.high), width: 2 * half, height: Math.max(1, y(point.low) - y(point.high)), class: 'band' }));
        g.append(draw('circle', { cx: x, cy: y(point.side), r: 5, class: shade(point.side) }));
      }
      svg.append(g);
    });
    holder.replaceChildren(make('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Timeline' }, svg));
    roving(svg);
  }
  // The map of agreement with one country
  function colourMap() {
    const chooser = byId('map-actor');
    if (!chooser) return;
    const actor = chooser.value;
    byId('map-chosen').textContent = `Agreement with ${name(actor)}, ${label(state.period)}`;
    for (const land of document.querySelectorAll('#map .land')) {
      const code = land.dataset.code, k = key(actor, code), row = code === actor ? undefined : (pairs.get(k) || new Map()).get(state.period);
      const isKnown = row && row[P.agreement] !== null;
      const fill = code === actor ? 'actor' : !row ? 'blank' : !isKnown ? 'few'
        : shade(2 * row[P.agreement] - 1) + (row[P.low] <= 0.5 && row[P.high] >= 0.5 ? ' unsure' : '');
      land.lastElementChild.setAttribute('class', fill);
      if (row) land.dataset.link = 'pair=' + k; else delete land.dataset.link;
      land.firstElementChild.textContent = (data.names[code] || land.dataset.name || code) + (isKnown
        ? ': ' + describe(row)
        : code === actor ? '' : ': too little');
    }
    roving(document.querySelector('#map svg'));
  }
  if (byId('map-actor')) {
    const actor = document.querySelector('#map .actor').parentElement.dataset.code;
    for (const land of document.querySelectorAll('#map .land')) land.dataset.name = land.firstElementChild.textContent.split(':')[0];
    fill(byId('map-actor'), paired, actor, paired.map(name));
    byId('map-actor').addEventListener('change', apply);
  }
  function shade(value) {
    const step = [0.1, 0.3, 0.5, 0.7, 0.9].filter(bound => Math.abs(value) >= bound).length;
    return step === 0 ? 'z' : (value > 0 ? 'p' : 'n') + step;
  }
  const issues = [...new Set(data.issues.map(r => r[I.issue]))].sort();
  let drawn = '';
  const overTime = ['timeline-a', 'timeline-b', 'timeline-issue'].map(byId);
  function chooseTimeline(a, b, issue) {
    if (!byId('timeline-figure')) return;
    [a, b, issue].forEach((value, i) => { overTime[i].value = value; });
    // Drawn anew, the picture would lose the focus
    const choice = issue || key(a, b);
    if (choice === drawn) return;
    drawn = choice;
    timeline(issue ? issueSeries(issue) : pairSeries(a, b));
  }
  if (byId('timeline-figure')) {
    const weight = rows => data.times.map(t => rows.get(t)).filter(r => r && r[P.agreement] !== null).reduce((n, r) => n + 100000 + r[P.targets], 0);
    const [best, most] = [...pairs].map(([k, rows]) => [k, weight(rows)]).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0] || ['-', 0];
    const [first, second] = best.split('-'), [a, b, issue] = overTime;
    fill(a, paired, first, paired.map(name));
    fill(b, paired, second, paired.map(name));
    fill(issue, ['', ...issues], '', ['none', ...issues.map(titleOf)]);
    if (!most) issue.value = issues.find(one => titleOf(one) === byId('timeline-chosen').textContent) || '';
    drawn = issue.value || best;
    a.addEventListener('change', () => chooseTimeline(a.value, b.value, ''));
    b.addEventListener('change', () => chooseTimeline(a.value, b.value, ''));
    issue.addEventListener('change', () => chooseTimeline(a.value, b.value, issue.value));
  } else byId('timeline-controls').remove();

  // From a figure to its sentences
  const dialog = byId('drill'), body = byId('drill-body');
  function sentences(numbers) {
    const list = make('ul', { class: 'sentences' });
    const kept = [...new Set(numbers)].map(i => sentenceList[i]).filter(s => s && (!state.outlet || s.outlet === state.outlet));
    for (const { text, outlet, date, speakerName, rule, url, title } of kept.slice(0, 40)) {
      const source = make('small', {}, [outlet, date || 'undated', speakerName && 'speaker: ' + speakerName, rule && 'rule: ' + rule].filter(Boolean).join(' · '));
      if (title) {
        const head = url ? make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, title) : title;
        source.append(' · ', head);
      }
      list.append(make('li', {}, make('bdi', {}, text), source));
    }
    if (kept.length > 40) list.append(make('li', {}, `${kept.length - 40} more in the tables of the run.`));
    return kept.length ? list : make('p', { class: 'note' }, numbers.length ? 'No sentence of the chosen outlet.' : 'No sentence is kept in this page; the tables of the run have them.');
  }
  function table(caption, heads, rows) {
    const element = make('table', { class: 'sortable' }, make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...heads.map(head => make('th', { scope: 'col' }, head)))),
      make('tbody', {}, ...rows.map(row => make('tr', {}, ...row.map(cell => typeof cell === 'object' && cell.number !== undefined ? make('td', { class: 'number' }, cell.number) : make('td', {}, cell))))));
    if (rows.length > 1) sortable(element);
    return make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, element);
  }
  const n = value => ({ number: String(value) });
  const span = (low, high, show) => n(low === null ? '' : show(low) + ' to ' + show(high));
  const anchor = (hash, text) => make('a', { href: '#' + hash }, text);

  function showPair(text, period) {
    const [a, b] = text.split('-');
    const k = key(a, b), rows = pairs.get(k) || new Map();
    if (!rows.has(period)) period = rows.has(state.period) ? state.period : [...rows.keys()].pop() || state.period;
    const parts = [];
    parts.push(table('Agreement on third targets', ['Period', 'Agreement', '90% interval', 'Kappa', 'Toward each other', 'Common targets', 'Stories'],
      [...rows.values()].map(r => [r[P.period] === period ? make('strong', {}, label(period)) : anchor(`pair=${k}&period=${encodeURIComponent(r[P.period])}`, label(r[P.period])),
        n(r[P.agreement] === null ? 'too little' : two(r[P.agreement])), span(r[P.low], r[P.high], two), n(signed(r[P.kappa])), n(signed(r[P.direct])), n(r[P.targets]), n(r[P.stories])])));
    const of = code => new Map((stances.get(period + '|' + code) || []).filter(r => r[S.support] + r[S.oppose] > 0).map(r => [r[S.target] + '/' + r[S.faction], r]));
    const first = of(a), second = of(b);
    const common = [...first.keys()].filter(t => second.has(t) && ![a, b].includes(t.split('/')[0])).map(t => [first.get(t), second.get(t)])
      .sort((x, y) => Math.min(y[0][S.stories], y[1][S.stories]) - Math.min(x[0][S.stories], x[1][S.stories]));
    if (common.length) {
      parts.push(table(`Common targets, ${label(period)}`, ['Target', name(a), name(b), 'Side', 'Stories'], common.map(([x, y]) => {
        const product = side(x) * side(y), verdict = product > 0 ? 'same' : product < 0 ? 'opposite' : 'mixed';
        return [target(x), n(signed(side(x))), n(signed(side(y))), make('span', { class: verdict }, verdict), n(x[S.stories] + ' and ' + y[S.stories])];
      })));
    }
    const row = rows.get(period);
    const numbers = [...(row ? row[P.evidence] : []), ...common.flatMap(([x, y]) => [...x[S.evidence], ...y[S.evidence]])];
    parts.push(make('h3', {}, `Sentences, ${label(period)}`), sentences(numbers));
    open(`${name(a)} and ${name(b)}`, parts);
    chooseTimeline(a, b, '');
  }
  function showIssue(issue, period) {
    const rows = data.issues.filter(r => r[I.issue] === issue).sort((x, y) => collator.compare(x[I.period], y[I.period]));
    if (!rows.some(r => r[I.period] === period)) period = rows.some(r => r[I.period] === state.period) || !rows.length ? state.period : rows[0][I.period];
    open(rows.length ? titleOf(issue) : issue, [
      table('Net stance over it, whoever takes it toward whom', ['Period', 'Net stance', '90% interval', 'For', 'Against', 'Contact', 'Stories'], rows
        .map(r => [r[I.period] === period ? make('strong', {}, label(period)) : anchor(`issue=${encodeURIComponent(issue)}&period=${encodeURIComponent(r[I.period])}`, label(r[I.period])),
          n(r[I.net] === null ? 'contact only' : signed(r[I.net])), span(r[I.low], r[I.high], signed), n(one(r[I.support])), n(one(r[I.oppose])), n(one(r[I.contact])), n(r[I.stories])])),
      make('h3', {}, `Sentences, ${label(period)}`), sentences(rows.filter(r => r[I.period] === period).flatMap(r => r[I.evidence]))]);
    if (rows.length) chooseTimeline(overTime[0].value, overTime[1].value, issue);
  }
  function showCountry(code, period) {
    if (!known.has(period)) period = state.period;
    const near = data.pairs.filter(r => r[P.period] === period && (r[P.a] === code || r[P.b] === code) && r[P.agreement] !== null)
      .sort((x, y) => y[P.agreement] - x[P.agreement]);
    const parts = [];
    if (near.length) {
      parts.push(table(`Agreement with others, ${label(period)}`, ['Country', 'Agreement', '90% interval', 'Common targets', 'Stories'], near.map(r => {
        const other = r[P.a] === code ? r[P.b] : r[P.a];
        return [anchor(`pair=${key(code, other)}&period=${encodeURIComponent(period)}`, name(other)), n(two(r[P.agreement])), span(r[P.low], r[P.high], two), n(r[P.targets]), n(r[P.stories])];
      })));
    }
    const own = (stances.get(period + '|' + code) || []).slice().sort((x, y) => y[S.stories] - x[S.stories]);
    if (own.length) {
      parts.push(table(`Stances of ${name(code)}, ${label(period)}`, ['Toward', 'Net stance', '90% interval', 'For', 'Against', 'Contact', 'Stories'],
        own.map(r => [target(r), n(r[S.net] === null ? 'contact only' : signed(r[S.net])), span(r[S.low], r[S.high], signed), n(one(r[S.support])), n(one(r[S.oppose])), n(one(r[S.contact])), n(r[S.stories])])));
    }
    const toward = data.stances.filter(r => r[S.period] === period && r[S.target] === code).sort((x, y) => y[S.stories] - x[S.stories]);
    if (toward.length) {
      parts.push(table(`Stances toward ${name(code)}, ${label(period)}`, ['Source', 'Toward', 'Net stance', '90% interval', 'Stories'],
        toward.map(r => [name(r[S.source]), target(r), n(r[S.net] === null ? 'contact only' : signed(r[S.net])), span(r[S.low], r[S.high], signed), n(r[S.stories])])));
    }
    parts.push(make('h3', {}, 'Sentences'), sentences([...own, ...toward].flatMap(r => r[S.evidence])));
    const spoken = sentenceList.map((s, i) => s.country === code ? i : -1).filter(i => i >= 0);
    if (spoken.length) parts.push(make('h3', {}, 'Quotations of its speakers, all periods'), sentences(spoken.slice(0, 20)));
    open(`${name(code)}, ${label(period)}`, parts);
  }
  function showStance(text, period) {
    const [source, to, faction] = text.split('-');
    const rows = data.stances.filter(r => r[S.source] === source && r[S.target] === to && r[S.faction] === faction);
    if (!rows.some(r => r[S.period] === period)) period = rows.some(r => r[S.period] === state.period) || !rows.length ? state.period : rows[0][S.period];
    const link = r => `stance=${encodeURIComponent(source)}-${encodeURIComponent(to)}-${faction}&period=${encodeURIComponent(r[S.period])}`;
    const title = `${name(source)} toward ${target({ [S.target]: to, [S.faction]: faction })}`;
    open(title, [
      table('Net stance by period', ['Period', 'Net stance', '90% interval', 'For', 'Against', 'Contact', 'Stories'], rows.slice().sort((x, y) => collator.compare(x[S.period], y[S.period]))
        .map(r => [r[S.period] === period ? make('strong', {}, label(period)) : anchor(link(r), label(r[S.period])), n(r[S.net] === null ? 'contact only' : signed(r[S.net])),
          span(r[S.low], r[S.high], signed), n(one(r[S.support])), n(one(r[S.oppose])), n(one(r[S.contact])), n(r[S.stories])])),
      make('h3', {}, `Sentences, ${label(period)}`), sentences(rows.filter(r => r[S.period] === period).flatMap(r => r[S.evidence]))]);
  }
  // Those of the chosen period first, where its label is the beginning of a date
  function showList(title, test) {
    const isNow = s => state.period !== '' && s.date.startsWith(state.period);
    const numbers = sentenceList.map((s, i) => test(s) ? i : -1).filter(i => i >= 0);
    open(title, [sentences([...numbers.filter(i => isNow(sentenceList[i])), ...numbers.filter(i => !isNow(sentenceList[i]))])]);
  }
  function open(title, parts) {
    byId('drill-title').textContent = title;
    body.replaceChildren(...parts);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }
  let isRouting = false;
  function route() {
    const at = new Map(location.hash.slice(1).split('&').map(part => {
      const i = part.indexOf('=');
      try { return i < 0 ? [part, ''] : [part.slice(0, i), decodeURIComponent(part.slice(i + 1))]; } catch (e) { return ['', '']; }
    }));
    const period = at.get('period');
    if (period !== undefined && data.periods.includes(period) && period !== state.period) { state.period = period; apply(); }
    isRouting = true;
    if (at.has('stance')) showStance(at.get('stance'), period);
    else if (at.has('pair')) showPair(at.get('pair'), period);
    else if (at.has('issue')) showIssue(at.get('issue'), period);
    else if (at.has('outlet') && at.has('country')) {
      showList(`${at.get('outlet')}: speakers of ${name(at.get('country'))}`, s => s.outlet === at.get('outlet') && s.country === at.get('country'));
    } else if (at.has('country')) showCountry(at.get('country'), period);
    else if (at.has('outlet')) showList(at.get('outlet'), s => s.outlet === at.get('outlet'));
    else if (at.has('speaker')) {
      const isTheirs = s => s.speakerKey === at.get('speaker') || s.speakerName === at.get('speaker');
      showList((sentenceList.find(isTheirs) || { speakerName: at.get('speaker') }).speakerName, isTheirs);
    }
    else if (at.has('statement')) showList('A statement, and who carried it', s => s.statement === at.get('statement'));
    else if (dialog.open) dialog.close();
    isRouting = false;
  }
  function follow(link) {
    if (location.hash === '#' + link) route(); else location.hash = link;
  }
  dialog.addEventListener('close', () => { if (!isRouting && /^#(pair|issue|stance|country|outlet|speaker|statement)=/.test(location.hash)) history.replaceState(null, '', location.pathname + location.search); });
  byId('drill-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  document.addEventListener('click', event => {
    const part = event.target.closest('[data-link]');
    if (part) follow(part.dataset.link);
  });

  // Keys: one stop for each picture, arrows go to the nearest part in their direction, Enter opens it
  function roving(svg) {
    const parts = [...svg.querySelectorAll('[data-link]')];
    svg.querySelectorAll('[tabindex]:not([data-link])').forEach(part => { part.removeAttribute('tabindex'); part.removeAttribute('role'); });
    parts.forEach((part, i) => {
      part.setAttribute('tabindex', i === 0 ? '0' : '-1');
      part.setAttribute('role', 'link');
      const title = part.querySelector('title');
      if (title) part.setAttribute('aria-label', title.textContent);
    });
    // A picture without parts is scrolled by its frame; of one with parts the frame is no stop and is not told twice
    const frame = svg.parentElement, label = svg.getAttribute('aria-label');
    svg.setAttribute('role', parts.length ? 'group' : 'img');
    for (const [k, v] of [['tabindex', '0'], ['role', 'group'], ['aria-label', label]]) {
      if (parts.length) frame.removeAttribute(k); else frame.setAttribute(k, v);
    }
  }
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener('keydown', event => {
    const part = event.target.closest && event.target.closest('svg [data-link]');
    if (!part) return;
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); follow(part.dataset.link); return; }
    const way = arrows[event.key];
    if (!way) return;
    event.preventDefault();
    const centre = element => { const r = element.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; };
    const [x, y] = centre(part);
    let best = null, least = Infinity;
    for (const other of part.ownerSVGElement.querySelectorAll('[data-link]')) {
      if (other === part) continue;
      const [ox, oy] = centre(other), along = (ox - x) * way[0] + (oy - y) * way[1], across = Math.abs((ox - x) * way[1]) + Math.abs((oy - y) * way[0]);
      const cost = along + 3 * across;
      if (along > 1 && cost < least) { least = cost; best = other; }
    }
    if (best) { part.setAttribute('tabindex', '-1'); best.setAttribute('tabindex', '0'); best.focus(); }
  });
  root.classList.add('js');
  apply();
  window.addEventListener('hashchange', route);
  if (location.hash) route();
})();
