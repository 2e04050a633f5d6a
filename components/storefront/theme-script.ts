export const THEME_KEY = 'twinfell-theme';

/**
 * Runs before the first paint, so that a chosen theme never flashes the other one; without a choice the page follows
 * the system. Reads only: nothing is stored before the shopper chooses.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
