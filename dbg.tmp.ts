import { agree, shownBy, textsOf, World } from './test/unit/sync/random';
const rng=(seed:number)=>{let a=seed;return (most:number)=>{a=(a+0x6D2B79F5)|0;let t=Math.imul(a^(a>>>15),1|a);t=(t+Math.imul(t^(t>>>7),61|t))^t;const r=((t^(t>>>14))>>>0)/4294967296;return most<1?0:Math.floor(r*most)}};
const run=async(seed:number,machines:number,steps:number,log=false)=>{
 const w=new World(machines,rng(seed));
 try {
 for(let i=0;i<steps;i++){ await w.step(true); if(log) console.log(i, JSON.stringify(w.machines.map(m=>[m.name,[...m.documents], m.status.paused, m.status.failed?.message, [...m.replicas].map(([k,r])=>[k,r.clock])])));}
 await w.settle();
 } catch(e){ return String(e);}
 const lost=[...w.typed].filter(t=>!textsOf(w.machines[0]!).has(t)&&!w.discarded.has(t));
 if(log) console.log(JSON.stringify(w.machines.map(shownBy),null,1));
 if(!agree(w.machines)) return 'diverged'; if(lost.length) return 'lost '+lost; return '';
};
const n=Number(process.argv[2]??1000); let bad=0; const t=Date.now();
if(process.argv[3]) { const [s,m,k]=process.argv.slice(3).map(Number); console.log(await run(s!,m!,k!,true)); }
else { let best=99; const seen:Record<string,number>={}; for(let s=0;s<n;s++){ const k=4+s%20, m=s%3===0?3:2; const r=await run(s,m,k); if(r){bad++; const kind=r.split(' ')[0]!; seen[kind]=(seen[kind]??0)+1; if(k<best){best=k; console.log('seed',s,m,k,r);} } } console.log('bad',bad,'of',n,JSON.stringify(seen),(Date.now()-t)/n,'ms each'); }
