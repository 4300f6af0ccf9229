// duckdb.mjs PACKAGES DB CSV: the three questions asked of DuckDB's own table, two threads. PACKAGES is a folder in which
// `npm install @duckdb/node-api` was run. Makes DB from CSV where it is missing. Answers each line "go" on the standard
// input with one line: the seconds of each question.
import { createRequire } from 'module';
import { existsSync } from 'fs';
import { createInterface } from 'readline';
const [packages, db, csv] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(packages + '/x.js')('@duckdb/node-api');
const there = existsSync(db);
const con = await (await DuckDBInstance.create(db, { threads: '2' })).connect();
if (!there) await con.run(`create table crime as select * from read_csv('${csv}', header=true, all_varchar=true)`);
const L = '"LSOA code"', T = '"Crime type"';
const questions = [
  `select ${T},${L},count(*) filter (Month<'2023-01') a,count(*) filter (Month>='2023-01') b from crime where Month between '2022-01' and '2023-12' and ${L} is not null group by all`,
  `select ${L},count(*) n from crime where ${L} is not null group by 1 order by n desc,1 limit 20`,
  `with t as (select ${L},count(*) n from crime where ${T}='Anti-social behaviour' and ${L} is not null group by 1) select n, n/(select sum(n) from t) from t order by n desc`];
console.log('ready');
for await (const _ of createInterface({ input: process.stdin })) {
  const seconds = [];
  for (const question of questions) {
    const start = performance.now();
    (await con.runAndReadAll(question)).getRows();
    seconds.push((performance.now() - start) / 1000);
  }
  console.log(seconds.join(' '));
}
