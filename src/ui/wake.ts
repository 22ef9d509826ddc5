/**
 * The one script that is part of a page: a few hundred bytes, inline, allowed by its hash in the Content Security Policy. It starts
 * a fifth of a second after the first frame, so that nothing it asks for comes before the page is seen.
 *
 * It imports the module named in an element's `data-wake` when the element comes within 300 px of the viewport, or at once when
 * the reader points at it or focuses something in it. With `data-wake-on="use"` it waits for that and does not mind the viewport.
 * If the module cannot be loaded the element gets the attribute `data-failed`, on which style sheets show the sentence that
 * says what is missing; what stands inside the element stays.
 *
 * It also takes the manifest out of the `noscript` in the head.
 */
export const WAKE_SCRIPT = `addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>{
let d=document,n=d.head.querySelector("noscript"),
wake=e=>e.p??=import(e.dataset.wake).then(()=>e.dataset.woken="",()=>e.dataset.failed=""),
near=new IntersectionObserver(es=>es.map(x=>x.isIntersecting&&wake(x.target)),{rootMargin:"300px"});
n&&(n.outerHTML=n.textContent);
d.querySelectorAll("[data-wake]").forEach(e=>{e.dataset.wakeOn||near.observe(e);["pointerover","focusin"].map(t=>e.addEventListener(t,()=>wake(e)));
e.onclick=x=>{let a=x.target.closest("a");e.dataset.wakeOn&&a&&!x.ctrlKey&&!x.metaKey&&!x.shiftKey&&!e.d&&(x.preventDefault(),wake(e).then(()=>{e.d=1;a.click()}))}})},200)))`.replaceAll(
  '\n',
  '',
);
